import type { Page } from 'playwright-core';
import { type FakeTrends, startFakeTrends } from './harness/fake-trends.ts';
import { expect, test } from './harness/loopback-granted.ts';
import { openOptions } from './harness/options.ts';
import { overlay } from './harness/overlay.ts';
import { openPanel } from './harness/panel.ts';
import { model } from './harness/playground.ts';
import { openPrivately } from './harness/private-window.ts';

let server: FakeTrends;
test.beforeEach(async ({ allowServer }) => {
  server = await startFakeTrends();
  await allowServer(server.url);
});
test.afterEach(() => server.close());

/** Fills in the form and presses the button that leads to the question. */
async function name(options: Page, network: 'Mastodon' | 'Bluesky'): Promise<void> {
  await options.getByLabel('Network of the trends').selectOption({ label: network });
  await options.getByLabel('Address of the server').fill(server.url);
  await options.getByRole('button', { name: 'Add…' }).click();
}

const agree = (options: Page) => options.getByRole('dialog').getByRole('button', { name: 'Ask it' }).click();

async function showIdeas(page: Page) {
  await openPanel(page, 'hashtags');
  const ideas = overlay(page).part('hashtag-ideas');
  await expect.poll(() => ideas.text()).toContain('#');
  return ideas;
}

test('nothing is asked before somebody agreed; then once, without cookies, and its trends come last', async ({
  context,
  extensionId,
  openSurface,
  recordedRequests,
}) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('Our roses bloom');
  const ideas = await showIdeas(page);
  expect(await ideas.text()).not.toContain('trending');
  await name(options, 'Mastodon');
  await expect(options.getByRole('dialog')).toContainText('Nothing of yours is in the request');
  await options.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(options.getByText('No server is asked.')).toBeVisible();
  expect(server.asked).toEqual([]);
  expect(recordedRequests()).toEqual([]);

  await name(options, 'Mastodon');
  await agree(options);
  await options.getByText(/2 trends/).waitFor();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.type(' today');
  await showIdeas(page);
  await expect.poll(() => ideas.text()).toMatch(/#GardenDay\s*trending on .127\.0\.0\.1/);
  await ideas.button(/Add .#GardenDay. at the end/).click();
  await expect.poll(() => model(page)).toBe('Our roses bloom today #GardenDay');
  await expect.poll(() => ideas.text()).not.toContain('#GardenDay');
  expect(server.asked.map(({ line }) => line)).toEqual(['GET /api/v1/trends/tags?limit=20']);
  expect(server.asked[0]!.headers).not.toHaveProperty('cookie');
  expect(server.asked[0]!.headers).not.toHaveProperty('referer');
});

test('topics of Bluesky are offered elsewhere only where the draft speaks of them, and never in private', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  await name(options, 'Bluesky');
  await agree(options);
  await options.getByText(/1 trend\b/).waitFor();
  const page = await openSurface('x-post');
  await page.keyboard.type('Our garden is open');
  const ideas = await showIdeas(page);
  expect(await ideas.text()).not.toContain('Ceremony');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' for a ceremony');
  await showIdeas(page);
  await expect.poll(() => ideas.text()).toMatch(/#TeaCeremony\s*trending on .127/);

  const secret = await openPrivately(context, 'mastodon-post');
  await secret.keyboard.type('Our garden has a tea ceremony');
  const own = await showIdeas(secret);
  expect(await own.text()).not.toContain('trending');
  expect(server.asked).toHaveLength(1);
});

test('what goes wrong with a server is said, and can be tried again or ended', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId, 'hashtags');
  server.fail((response) => response.writeHead(302, { Location: '/elsewhere' }).end());
  await name(options, 'Mastodon');
  await agree(options);
  await expect(options.getByRole('alert')).toContainText('sends requests to another address');
  const again = options.getByRole('button', { name: /again/ });
  server.fail((response) => response.writeHead(200).end('<html>Log in</html>'));
  await again.click();
  await expect(options.getByRole('alert')).toContainText('is no list of trends');
  server.fail((response) => response.destroy());
  await again.click();
  await expect(options.getByRole('alert')).toContainText('can’t be reached');
  server.fail(undefined);
  await again.click();
  await options.getByText(/2 trends/).waitFor();
  await expect(options.getByRole('alert')).toHaveCount(0);
  expect(server.asked.map(({ line }) => line)).not.toContain('GET /elsewhere');
  await options.getByRole('button', { name: /Stop asking/ }).click();
  await expect(options.getByText('No server is asked.')).toBeVisible();
});
