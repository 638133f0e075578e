import { composerOf } from './harness/composer.ts';
import { startFakeLanguageTool, textOf } from './harness/fake-languagetool.ts';
import { expect, openLanguageTool, test } from './harness/language-servers.ts';
import { markedTexts } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';

const post = 'We look forward to hear from you.';
/** The engine has to load first. */
const timeout = 30_000;
const marked = { 'postwright-correctness': ['to hear'] };

test('nothing is sent until it is turned on, and turning it on says what and to whom', async ({
  useServer,
  openSurface,
  recordedRequests,
}) => {
  const server = await startFakeLanguageTool();
  const options = await useServer(server.url, { turnOn: false });
  const page = await openSurface('x-post');
  await page.keyboard.insertText(`${post} We recieve it.`);
  await expect.poll(() => markedTexts(page), { timeout }).toEqual({ 'postwright-correctness': ['recieve'] });
  expect(recordedRequests()).toEqual([]);
  expect(await overlay(page).part('server').box()).toBeUndefined();

  await options.bringToFront();
  await options.getByRole('switch', { name: 'Check my texts with LanguageTool' }).click();
  const dialog = options.getByRole('dialog');
  await expect(dialog).toContainText(new URL(server.url).host);
  await expect(dialog).toContainText('Mentions, links, hashtags, emoji and code are not sent');
  await dialog.getByRole('button', { name: 'Keep it off' }).click();
  await expect(dialog).toBeHidden();
  expect(recordedRequests()).toEqual([]);
  expect(server.asked).toEqual([]);
  await server.close();
});

test('what is sent: changed paragraphs only, without cookies, referrer, mentions, links and tags', async ({
  useServer,
  openSurface,
}) => {
  const server = await startFakeLanguageTool();
  await useServer(server.url);
  const page = await openSurface('x-post');
  await page.keyboard.insertText(
    'Thanks @jon_doe for #Paris https://example.com/secret 😀, we look forward to hear.',
  );
  await expect.poll(() => markedTexts(page), { timeout }).toEqual(marked);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('The second one is right.');
  const checks = () => server.asked.filter(({ line }) => line === 'POST /v2/check');
  await expect.poll(() => checks().length).toBe(2);

  const [first, second] = checks();
  const sent = textOf(first?.form ?? new URLSearchParams());
  expect(sent).toContain('we look forward to hear.');
  expect(sent).not.toMatch(/jon|Paris|example|secret/);
  expect(textOf(second?.form ?? new URLSearchParams())).toBe('The second one is right.');
  for (const { headers } of checks()) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  expect(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    ),
    'The page does not see it',
  ).not.toContain(server.url);
  await server.close();
});

test('turned off again, it sends nothing more, and what only the server found goes', async ({
  useServer,
  openSurface,
}) => {
  const server = await startFakeLanguageTool();
  const options = await useServer(server.url);
  const page = await openSurface('bluesky-post');
  await page.keyboard.insertText(post);
  await expect.poll(() => markedTexts(page), { timeout }).toEqual(marked);
  await options.getByRole('switch', { name: 'Check my texts with LanguageTool' }).click();
  await expect.poll(() => markedTexts(page), { timeout }).toEqual({});
  const asked = server.asked.length;
  await page.bringToFront();
  await page.keyboard.insertText(' And we recieve it.');
  await expect.poll(() => markedTexts(page), { timeout }).toEqual({ 'postwright-correctness': ['recieve'] });
  expect(server.asked).toHaveLength(asked);
  await server.close();
});

test('checked when asked: the button, or Ctrl+Shift+F8, and no request without it', async ({
  useServer,
  openSurface,
}) => {
  const server = await startFakeLanguageTool();
  const options = await useServer(server.url);
  await options.getByRole('switch', { name: 'Check while I write' }).click();
  const page = await openSurface('mastodon-post');
  await page.keyboard.insertText(post);
  const button = overlay(page).part('server');
  await expect.poll(() => button.attribute('aria-label')).toBe('Check now with LanguageTool');
  await button.click();
  await expect.poll(() => markedTexts(page), { timeout }).toEqual(marked);
  await expect.poll(() => button.attribute('aria-label')).toBe('Checked by LanguageTool');
  const asked = server.asked.length;

  await composerOf(page).press('End');
  await page.keyboard.insertText(' We recieve it.');
  await expect
    .poll(() => markedTexts(page), { timeout })
    .toEqual({ 'postwright-correctness': ['to hear', 'recieve'] });
  await expect.poll(() => button.attribute('aria-label')).toBe('Check now with LanguageTool');
  expect(server.asked).toHaveLength(asked);
  await page.keyboard.press('Control+Shift+F8');
  await expect.poll(() => server.asked.length).toBe(asked + 1);
  await server.close();
});

test('the public server is asked when the user asks, and never while they write', async ({
  context,
  extensionId,
}) => {
  const options = await openLanguageTool(context, extensionId);
  await options.getByLabel('Kind of server').selectOption('public');
  await options.getByRole('button', { name: 'Add server' }).click();
  await expect(options.getByRole('switch', { name: 'Check while I write' })).toBeDisabled();
  await expect(options.getByText('The public server does not allow this.')).toBeVisible();
});
