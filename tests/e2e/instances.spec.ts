import type { BrowserContext } from 'playwright-core';
import {
  mastodonInstance,
  mastodonPage,
  misskeyMeta,
  misskeyPage,
  pleromaPage,
} from './harness/own-site-pages.ts';
import { expect, ownSites, test } from './harness/own-sites.ts';
import { overlay } from './harness/overlay.ts';

const { toot, note } = ownSites;
const v2 = '/api/v2/instance';
const v1 = '/api/v1/instance';

/** Of the instance that was asked last: whether its answer was of use; `undefined` while the asking is not over. */
function wasAnswered(context: BrowserContext): Promise<boolean | undefined> | undefined {
  return context.serviceWorkers()[0]?.evaluate(async () => {
    const { knownInstances = {} } = await chrome.storage.local.get<{
      knownInstances?: Record<string, { answered: boolean }>;
    }>('knownInstances');
    return Object.values(knownInstances)[0]?.answered;
  });
}

/** Ages what is known of all instances by two days. */
async function ageInstances(context: BrowserContext): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(async () => {
    const { knownInstances } = await chrome.storage.local.get<{
      knownInstances: Record<string, { askedAt: number }>;
    }>('knownInstances');
    for (const known of Object.values(knownInstances)) known.askedAt -= 2 * 24 * 60 * 60 * 1000;
    await chrome.storage.local.set({ knownInstances });
  });
}

test('a Mastodon that the user turned on tells its own limit and link length, in the one request there is', async ({
  serveSite,
  openSite,
  recordedRequests,
}) => {
  const site = await serveSite(toot, mastodonPage);
  site.answers.set(v2, { body: mastodonInstance(5000, 10) });
  const page = await openSite(toot);
  const counter = overlay(page).part('counter');
  await expect.poll(() => counter.text()).toBe('5000');
  await page.keyboard.insertText('مرحبا https://example.com/a/very/long/path');
  await expect.poll(() => counter.text()).toBe(String(5000 - 16));

  expect(site.asked.map(({ line }) => line)).toEqual([`GET ${v2}`]);
  expect(await page.evaluate(() => document.cookie), 'The page itself has a cookie').toContain('session');
  const [request] = site.asked;
  expect(request?.headers).not.toHaveProperty('cookie');
  expect(request?.headers).not.toHaveProperty('referer');
  expect(request?.body).toBe('');
  expect(recordedRequests(), 'Nothing else is asked for').toEqual([]);
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    'The page does not see it',
  ).toEqual([]);
});

test('the answer is kept for a day, and longer when the instance can’t be reached', async ({
  context,
  serveSite,
  openSite,
}) => {
  const site = await serveSite(toot, mastodonPage);
  site.answers.set(v2, { body: mastodonInstance(1234) });
  const page = await openSite(toot);
  const counter = overlay(page).part('counter');
  const reopen = async () => {
    await page.reload();
    await page.locator('textarea').click();
  };
  await expect.poll(() => counter.text()).toBe('1234');
  await reopen();
  await expect.poll(() => counter.text()).toBe('1234');
  expect(site.asked).toHaveLength(1);

  await ageInstances(context);
  site.answers.set(v2, { status: 503 });
  site.answers.set(v1, { status: 503 });
  await reopen();
  await expect.poll(() => wasAnswered(context)).toBe(false);
  expect(site.asked).toHaveLength(3);
  await expect.poll(() => counter.text()).toBe('1234');

  await ageInstances(context);
  site.answers.set(v2, { body: mastodonInstance(777) });
  await reopen();
  await expect.poll(() => counter.text()).toBe('777');
});

test('a slow instance is counted by a guess that says so, and exactly as soon as it answers', async ({
  serveSite,
  openSite,
}) => {
  const site = await serveSite(toot, mastodonPage);
  const { promise: hold, resolve: release } = Promise.withResolvers<void>();
  site.answers.set(v2, { body: mastodonInstance(2000), hold });
  const page = await openSite(toot);
  const counter = overlay(page).part('counter');
  await page.keyboard.type('Hello');
  await expect.poll(() => counter.text()).toBe('≈495');
  await expect.poll(() => site.asked.length).toBe(1);
  release();
  await expect.poll(() => counter.text()).toBe('1995');
});

const useless = {
  'refuses everyone': { status: 403, body: { error: 'This method requires an authenticated user' } },
  'answers with a page': { body: '<!doctype html><title>Log in</title>' },
  'tells nonsense': { body: mastodonInstance('five hundred') },
  'tells an impossible limit': { body: mastodonInstance(-1) },
  'sends us elsewhere': { status: 302, headers: { Location: 'https://elsewhere.example/api/v2/instance' } },
};

for (const [what, answer] of Object.entries(useless)) {
  test(`an instance that ${what} leaves a guess, and is not asked again at once`, async ({
    context,
    serveSite,
    openSite,
    recordedRequests,
  }) => {
    const site = await serveSite(toot, mastodonPage);
    site.answers.set(v2, answer);
    site.answers.set(v1, answer);
    const page = await openSite(toot);
    const counter = overlay(page).part('counter');
    await expect.poll(() => counter.text()).toBe('≈500');
    await page.keyboard.insertText('a'.repeat(510));
    await expect.poll(() => counter.text()).toBe('≈-10');
    expect(await counter.attribute('class'), 'It warns, and blocks nothing').toBe('counter near');
    await expect.poll(() => wasAnswered(context)).toBe(false);
    const asked = site.asked.length;
    expect(asked).toBeGreaterThan(0);

    await page.reload();
    await page.locator('textarea').click();
    await expect.poll(() => counter.text()).toBe('≈500');
    expect(site.asked).toHaveLength(asked);
    expect(recordedRequests(), 'No other origin is asked').toEqual([]);
  });
}

test('Pleroma tells its limit by a field of its own', async ({ serveSite, openSite }) => {
  const site = await serveSite(toot, pleromaPage);
  site.answers.set(v1, { body: { uri: toot, title: 'Pleroma', max_toot_chars: 8192 } });
  const page = await openSite(toot);
  await expect.poll(() => overlay(page).part('counter').text()).toBe('8192');
  expect(site.asked.map(({ line }) => line)).toEqual([`GET ${v2}`, `GET ${v1}`]);
});

test('Misskey is asked in its own way', async ({ serveSite, openSite }) => {
  const site = await serveSite(note, misskeyPage);
  site.answers.set('/api/meta', { body: misskeyMeta(9000) });
  const page = await openSite(note);
  await page.keyboard.insertText('🙏');
  await expect.poll(() => overlay(page).part('counter').text()).toBe('8998');
  expect(site.asked.map(({ line, body }) => [line, body])).toEqual([['POST /api/meta', '{"detail":false}']]);
});

test('a network that came with the extension is not asked', async ({ openSurface, recordedRequests }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('Hello');
  await expect.poll(() => overlay(page).part('counter').text()).toBe('495');
  expect(recordedRequests()).toEqual([]);
});
