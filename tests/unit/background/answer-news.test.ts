import { beforeEach, expect, it, vi } from 'vitest';
import { answerNews } from '../../../entrypoints/background/answer-news';
import { onMessage } from '../../../lib/messaging/messaging';
import { isNews, rememberSaidNew } from '../../../lib/settings/said-new';
import { x } from '../../../lib/sites/x';

vi.mock('../../../lib/messaging/messaging', () => ({ onMessage: vi.fn() }));

let claim: (origin: string, incognito?: boolean, siteId?: string) => Promise<unknown>;

beforeEach(() => {
  vi.mocked(onMessage).mockImplementation((_, listener) => {
    claim = (origin, incognito = false, siteId = 'x') =>
      Promise.resolve(listener({ data: { siteId }, sender: { origin, tab: { id: 1, incognito } } } as never));
    return () => undefined;
  });
  answerNews();
});

it('is said once per host', async () => {
  expect(await claim('https://x.com')).toBe(true);
  expect(await claim('https://x.com')).toBe(false);
  expect(await claim('https://twitter.com')).toBe(true);
});

it('is said again once the profile has been checked again', async () => {
  await rememberSaidNew('x.com', '2020-01-01');
  expect(await claim('https://x.com')).toBe(true);
  expect(await isNews('x.com', x.checkedOn)).toBe(false);
});

it('leaves nothing behind in a private window', async () => {
  expect(await claim('https://x.com', true)).toBe(true);
  expect(await isNews('x.com', x.checkedOn)).toBe(true);
});

it('is not said of a network that does not exist', async () => {
  expect(await claim('https://x.com', false, 'no-network')).toBe(false);
});
