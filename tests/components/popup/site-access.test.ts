import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { siteAccess } from '../../../entrypoints/popup/site-access';
import { fakePermissions, type FakePermissions } from '../../unit/background/fake-permissions';

let permissions: FakePermissions;
const onTab = (url: string | undefined) =>
  (browser.tabs.query = (() => Promise.resolve([{ url }])) as unknown as typeof browser.tabs.query);

beforeEach(() => void (permissions = fakePermissions(['https://x.com/*', 'https://toot.example/*'])));

describe('the current site', () => {
  it.each([
    ['https://x.com/compose/post', { kind: 'network', host: 'x.com', pattern: 'https://x.com/*' }],
    ['https://toot.example/', { kind: 'added', host: 'toot.example', pattern: 'https://toot.example/*' }],
    ['http://localhost:3000/', { kind: 'off', host: 'localhost', pattern: 'http://localhost/*' }],
    // A network that the user has forbidden in the browser's own settings.
    ['https://bsky.app/', { kind: 'off', host: 'bsky.app', pattern: 'https://bsky.app/*' }],
    ['https://chromewebstore.google.com/', { kind: 'closed' }],
    ['chrome://extensions/', { kind: 'not-a-website' }],
    [undefined, { kind: 'not-a-website' }],
  ])('at %s', async (url, site) => {
    onTab(url);
    expect(await siteAccess.current()).toEqual(site);
  });
});

it('asks for that origin only, and follows what becomes of it', async () => {
  onTab('https://other.example/a/b?c');
  let changes = 0;
  const end = new AbortController();
  siteAccess.watch(() => changes++, end.signal);
  expect(await siteAccess.request('https://other.example/*')).toBe(true);
  expect([...permissions.granted]).toContain('https://other.example/*');
  expect(await siteAccess.current()).toMatchObject({ kind: 'added' });
  expect(await siteAccess.release('https://other.example/*')).toBe(true);
  expect(await siteAccess.current()).toMatchObject({ kind: 'off' });
  expect(changes).toBe(2);
  end.abort();
  permissions.grant('https://other.example/*');
  expect(changes).toBe(2);
});
