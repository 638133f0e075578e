import type { BrowserContext, Page } from 'playwright-core';
import { backgroundWorker } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

async function openLibrary(context: BrowserContext, extensionId: string): Promise<Page> {
  const library = await context.newPage();
  await library.setViewportSize({ width: 1200, height: 760 });
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.getByRole('heading', { name: 'Saved replies' }).waitFor();
  return library;
}

const csv = [
  'title,triggers,folder,tags,en,ar',
  ...Array.from(
    { length: 1_000 },
    (_, n) => `Reply ${n},;r${n},Folder ${n % 5},tag${n % 7},Answer number ${n},جواب ${n}`,
  ),
].join('\r\n');

async function importFile(library: Page, name: string, content: string): Promise<void> {
  await library.getByRole('button', { name: 'Import…' }).click();
  await library
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test('1,000 replies are imported, scrolled, found, changed, and taken back', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const library = await openLibrary(context, extensionId);
  await importFile(library, 'replies.csv', csv);
  await library.getByText('1,000 new replies').waitFor();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.getByText('1,000 replies imported').waitFor();
  // Of a thousand rows, those that can be seen are drawn.
  expect(await library.locator('.library-row').count()).toBeLessThan(60);

  const page = await openSurface('x-post');
  await page.keyboard.type(';r77');
  await overlay(page).part('picker').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => model(page)).toBe('Answer number 77');
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe(';r77');

  await library.bringToFront();
  await library.getByLabel('Search saved replies').fill('anwser number 77');
  await expect.poll(() => library.locator('.library-row').count()).toBeLessThan(20);
  await library.getByLabel('Search saved replies').fill('');
  await library.getByRole('button', { name: 'Folder 3' }).click();
  await library.getByText('200 replies').waitFor();
  await library.getByLabel('Select all shown').check();
  await library.getByRole('button', { name: 'Move to trash' }).click();
  await library.getByText('200 replies are in the trash').waitFor();
  await library.getByRole('button', { name: 'Undo' }).click();
  await library.getByText('Taken back').waitFor();
  await library.getByRole('button', { name: 'All replies' }).click();
  await library.getByText('1,000 replies', { exact: true }).waitFor();
});

test('a bad file is explained, and changes nothing', async ({ context, extensionId }) => {
  const library = await openLibrary(context, extensionId);
  await importFile(library, 'x.json', '{"format":"postwright-snippets","version":1,"snippets":[{"id"');
  await expect(library.getByRole('alert')).toContainText('This file is damaged');
  await library.getByRole('button', { name: 'Cancel' }).click();
  await importFile(library, 'x.json', '{"format":"postwright-snippets","version":9}');
  await expect(library.getByRole('alert')).toContainText('newer version');
  await library.getByRole('button', { name: 'Cancel' }).click();
  await library.getByText('Nothing here yet.').waitFor();
});

test('what differs from one’s own is shown, and one decides', async ({ context, extensionId }) => {
  const library = await openLibrary(context, extensionId);
  const file = (body: string) => `title,triggers,en\r\nThanks,;thx,${body}`;
  await importFile(library, 'a.csv', file('Thank you'));
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.getByText('1 reply imported').waitFor();
  await importFile(library, 'b.csv', file('Thanks a lot'));
  await library.getByText('1 that differs from yours').first().waitFor();
  await library.getByLabel('What to do with').selectOption('overwrite');
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.getByText('Thanks a lot').waitFor();
  await library.getByText('1 reply', { exact: true }).waitFor();
  await library.getByRole('button', { name: 'Undo' }).click();
  await library.getByText('Thank you').waitFor();
});

test('everything that is exported comes back the same', async ({ context, extensionId }) => {
  const library = await openLibrary(context, extensionId);
  await importFile(library, 'replies.csv', csv.split('\r\n').slice(0, 20).join('\r\n'));
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.getByText('19 replies', { exact: true }).waitFor();
  const download = library.waitForEvent('download');
  await library.getByLabel('Export…').selectOption('json');
  const path = await (await download).path();
  await library.getByRole('button', { name: 'Import…' }).click();
  await library.getByLabel('Choose a file').setInputFiles(path);
  await library.getByText('19 that you have already').waitFor();
});

test('what is written is saved as a reply from the list, and proofread when it is saved', async ({
  context,
  openSurface,
}) => {
  const page = await openSurface('bluesky-post');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it on Monday. ');
  await page.keyboard.press('Control+;');
  await overlay(page).part('save-reply').waitFor();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Alt+r');
  const library = await opened;
  const text = library.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue('We recieve it on Monday.');
  expect(await model(page), 'The composer stays as it is').toContain('We recieve it on Monday.');
  await library.getByRole('button', { name: 'Save' }).click();
  await library.getByRole('button', { name: 'Replace “⁨recieve⁩” by “⁨receive⁩”' }).click();
  await expect(text).toHaveValue('We receive it on Monday.');
  await library.getByRole('button', { name: 'Save' }).click();
  await library.locator('.library-row').getByText('We receive it on Monday.').first().waitFor();
});

test('a text that is selected on a page becomes a reply by the context menu', async ({
  context,
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('We open at nine.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('See you {{soon');
  await page.keyboard.press('ControlOrMeta+a');
  const opened = context.waitForEvent('page');
  const worker = await backgroundWorker(context);
  // Menus are the browser's own, out of a test's reach: what a click on the entry tells the extension is not.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    event.dispatch(
      { menuItemId: 'save-selection', selectionText: 'We open at nine. See you', frameId: 0 },
      tab,
    );
  });
  const library = await opened;
  await expect(library.getByLabel('Title')).toHaveValue('We open at nine.');
  await expect(library.getByLabel('Text', { exact: true })).toHaveValue('We open at nine.\nSee you \\{{soon');
  await library.getByRole('button', { name: 'Save' }).click();
  await library.locator('.library-row').getByText('We open at nine.').first().waitFor();
});
