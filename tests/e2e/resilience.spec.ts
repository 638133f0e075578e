import { hostilePage } from '../playground/surfaces.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { openPopup } from './harness/popup.ts';

test('a page that removes our element gets it back, and one that keeps removing it is left alone but for the marks', async ({
  context,
  extensionId: _running,
}) => {
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await page.evaluate(() => document.querySelector('postwright-overlay')?.remove());
  await overlay(page).part('bar').waitFor();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('receive').click();
  await expect.poll(() => model(page)).toBe('We receive it');

  await page.evaluate(() => {
    window.playground.hostile = true;
    document.querySelector('postwright-overlay')?.remove();
  });
  await expect.poll(() => page.evaluate(() => window.playground.removed?.())).toBeGreaterThan(2);
  await expect.poll(() => overlay(page).count()).toBe(0);
  await page.keyboard.type(', we recieve it');
  await waitForMarks(page);
});

test('an editor that renders the same text anew keeps its marks', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  // What Draft.js does where a browser has changed a block itself, after an undo for example.
  await composerOf(page).evaluate((editor) => {
    for (const leaf of editor.querySelectorAll('[data-text]')) leaf.replaceChildren(leaf.textContent ?? '');
  });
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
});

test('a composer that goes away while it is checked leaves nothing behind, and the next one works', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await page.evaluate(() => window.playground.unmount());
  await expect.poll(() => markedTexts(page)).toEqual({});
  await page.evaluate(() => window.playground.remount());
  await composerOf(page).click();
  await page.keyboard.type('We definately do');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
  await overlay(page).part('bar').waitFor();
});

test('a very long text, one endless word and lone surrogates do no harm', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  const texts = [
    `${'word '.repeat(2_000)}recieve`,
    'x'.repeat(10_000),
    '😀'.repeat(500),
    '\ud83d lone \udc00 recieve',
  ];
  for (const text of texts) {
    await page.evaluate((value) => window.playground.setText(value), text);
    await composerOf(page).press('End');
  }
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  await expect.poll(async () => (await model(page)).length).toBe(texts.at(-1)?.length);
});

test('a text that the site changes by itself is checked anew', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await page.evaluate(() => window.playground.setText('All is definately new'));
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
});

test("the marks' styles are put into a page once, however often the assistant starts there", async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post', { click: false });
  const client = await context.newCDPSession(page);
  const injected: string[] = [];
  client.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') injected.push(header.styleSheetId);
  });
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();

  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('Pause everywhere').click();
  await expect.poll(() => overlay(page).count()).toBe(0);
  await popup.getByLabel('Pause everywhere').click();
  await page.bringToFront();
  await composerOf(page).blur();
  await composerOf(page).click();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  expect(injected).toHaveLength(1);
});
