import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { openOptions, textFile } from './harness/options.ts';
import { overlay } from './harness/overlay.ts';
import { model, sendFromPage } from './harness/playground.ts';
import { openPopup } from './harness/popup.ts';

test('the popup opens the page of all settings', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'Settings' }).click();
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'All settings' }).click();
  await (await opened).getByRole('heading', { name: 'Writing', level: 1 }).waitFor();
});

test('a rule that is switched off takes its marks out of open composers, and brings them back', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We opened the the doors and recieve you.');
  await waitForMarks(page, 2);
  const options = await openOptions(context, extensionId, 'rules');
  await options.getByLabel('Search rules').fill('same word twice');
  const rule = options.getByRole('switch', { name: /The same word stands here twice/ }).first();
  await rule.click();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  await options.getByRole('button', { name: 'Reset all rules' }).click();
  await waitForMarks(page, 2);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
});

test('a list of words is shown before it is imported, and takes their marks away', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve our freinds from definately.');
  await waitForMarks(page, 3);
  const options = await openOptions(context, extensionId, 'dictionary');
  const choose = (name: string, text: string) =>
    options.locator('input[type=file]').setInputFiles(textFile(name, text));
  await choose('broken.json', '{"words": [');
  await options.getByText(/begins like JSON/).waitFor();
  await choose('words.txt', 'freind\nrecieve\nno word\n');
  await options.getByText('2 words will be added.').waitFor();
  await options.getByText('1 line is left out').waitFor();
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
  await options.getByRole('button', { name: /Remove .recieve/ }).click();
  await waitForMarks(page, 2);
});

test('a term of the house style is marked in a composer, and put right with one click', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('Send us an email today');
  await overlay(page).part('bar').waitFor();
  const options = await openOptions(context, extensionId, 'house-style');
  await options
    .getByRole('region', { name: 'Write it this way' })
    .getByRole('button', { name: 'Add' })
    .click();
  await options.getByLabel('Write', { exact: true }).fill('E-mail');
  await options.getByLabel('Instead of').fill('e(mail');
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByText(/is not closed/).waitFor();
  await options.getByLabel('Instead of').fill('email, mail');
  await options.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-clarity': ['email'] });
  await page.bringToFront();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('E-mail').click();
  await expect.poll(() => model(page)).toContain('an E-mail today');
});

test('a suggestion that is ignored on a site is shown on others, and can be taken back', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We opened the the doors.');
  await waitForMarks(page);
  const other = await openSurface('mastodon-post');
  await other.keyboard.type('We opened the the doors.');
  await waitForMarks(other);
  await page.bringToFront();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('More choices').click();
  await overlay(page).part('card').button('Ignore on this site').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await overlay(page).part('notice').waitFor();
  await waitForMarks(other);
  const options = await openOptions(context, extensionId, 'ignored');
  await options.getByRole('region', { name: 'Ignored on one site' }).getByText('x.com').waitFor();
  await options.getByRole('button', { name: /Take back/ }).click();
  await waitForMarks(page);
});

test('a rule is turned off on the card by keyboard, and turned on again by keyboard', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We opened the the doors.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  // Up from the first goes around to the last: more choices, then the last of these.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await overlay(page).part('rule-off').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => overlay(page).part('notice').text()).toContain('This rule is off now.');
  await page.keyboard.press('Control+Shift+Backspace');
  await waitForMarks(page);
  await overlay(page).part('notice').waitForGone();
  await expect.poll(() => model(page)).toContain('We opened the the doors.');
});

test('a word that is left as it is three times is learned, and can be removed', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  for (const end of ['red', 'blue', 'green']) {
    await page.keyboard.type(`Our freind is ${end}`);
    await waitForMarks(page);
    await sendFromPage(page);
    await expect.poll(() => markedTexts(page)).toEqual({});
    await composerOf(page).click();
  }
  const options = await openOptions(context, extensionId, 'dictionary');
  await options.getByText('Learned', { exact: true }).waitFor();
  await page.bringToFront();
  await composerOf(page).click();
  await page.keyboard.type('Our freind, definately');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
  await options.bringToFront();
  await options.getByRole('button', { name: /Remove .freind/ }).click();
  await waitForMarks(page, 2);
});

test('a word of a text that is deleted is not learned, however often', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  for (const end of ['red', 'blue', 'green', 'white']) {
    await page.keyboard.type(`Our freind is ${end}`);
    await waitForMarks(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => markedTexts(page)).toEqual({});
  }
});
