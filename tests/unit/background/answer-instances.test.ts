import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInstances } from '../../../entrypoints/background/answer-instances';
import { readInstance } from '../../../lib/instances/known-instances';
import { onMessage } from '../../../lib/messaging/messaging';
import { pauseSite } from '../../../lib/settings/settings';
import { fakePermissions, type FakePermissions } from './fake-permissions';

vi.mock('../../../lib/messaging/messaging', () => ({ onMessage: vi.fn() }));

interface Sender {
  readonly origin: string;
  readonly tab: { readonly id: number; readonly incognito: boolean };
}

const toot = 'https://toot.example';
let permissions: FakePermissions;
let answer: (sender: Sender) => Promise<void>;
const fetched: string[] = [];
let instance: () => Promise<Response>;

beforeEach(() => {
  permissions = fakePermissions([`${toot}/*`, 'https://mastodon.social/*']);
  fetched.length = 0;
  instance = () => Promise.resolve(Response.json({ configuration: { statuses: { max_characters: 5000 } } }));
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return instance();
  });
  vi.mocked(onMessage).mockImplementation((_, listener) => {
    answer = (sender) =>
      Promise.resolve(listener({ data: { api: 'mastodon-api' }, sender } as never)) as Promise<void>;
    return () => undefined;
  });
  answerInstances();
});

const from = (origin: string, incognito = false): Sender => ({ origin, tab: { id: 1, incognito } });

it('asks an instance that is turned on, and keeps the answer', async () => {
  await answer(from(toot));
  await answer(from(toot));
  expect(fetched).toEqual([`${toot}/api/v2/instance`]);
  expect(await readInstance(toot)).toMatchObject({ answered: true, limits: { max: 5000 } });
});

it('asks once for composers that come at the same time', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  instance = () => promise;
  const both = Promise.all([answer(from(toot)), answer(from(toot))]);
  await vi.waitFor(() => expect(fetched).toHaveLength(1));
  resolve(Response.json({ configuration: { statuses: { max_characters: 900 } } }));
  await both;
  expect(fetched).toHaveLength(1);
  expect(await readInstance(toot)).toMatchObject({ limits: { max: 900 } });
});

describe('nothing is asked and nothing is stored', () => {
  it.each([
    ['in a private window', from(toot, true)],
    ['of a site that is not turned on', from('https://other.example')],
    ['of a network that came with the extension', from('https://mastodon.social')],
    ['of a frame without an address', from('null')],
  ])('%s', async (_, sender) => {
    await answer(sender);
    expect(fetched).toEqual([]);
    expect(await readInstance(sender.origin)).toBeUndefined();
  });

  it('while the site is paused', async () => {
    await pauseSite('toot.example');
    await answer(from(toot));
    expect(fetched).toEqual([]);
    expect(await readInstance(toot)).toBeUndefined();
  });
});

it.each([
  ['turned off', () => Promise.resolve(permissions.revoke(`${toot}/*`))],
  ['paused', () => pauseSite('toot.example')],
])('stores nothing of an answer that comes when the site is %s already', async (_, stop) => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  instance = () => promise;
  const asked = answer(from(toot));
  await vi.waitFor(() => expect(fetched).toHaveLength(1));
  await stop();
  resolve(Response.json({ configuration: { statuses: { max_characters: 900 } } }));
  await asked;
  expect(await readInstance(toot)).toBeUndefined();
});
