import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

const texts = {
  en: 'Thanks {{name | friend}}, it comes in {{n days one:"a day" other:"# days"}}.',
  ar: 'شكرا {{g "عزيزي" "عزيزتي"}}، يصل بعد {{n days one:"يوم" two:"يومين" few:"# أيام" other:"# يوم"}}.',
  fr: 'Merci {{name | à vous}}, livré sous {{n days one:"# jour" other:"# jours"}}.',
};

/** Writes one reply in three languages in the popup, as a person does. */
async function createTrilingual(context: BrowserContext, extensionId: string): Promise<void> {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'New reply' }).click();
  await popup.getByLabel('Title').fill('Late');
  await popup.getByLabel('Trigger').fill(';late');
  await popup.getByLabel('Text', { exact: true }).fill(texts.en);
  await popup.getByLabel('Language of the text').selectOption('en');
  for (const lang of ['ar', 'fr'] as const) {
    await popup.getByLabel('Add a language').selectOption(lang);
    await popup.getByLabel('Text', { exact: true }).fill(texts[lang]);
  }
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByText('Late').first().waitFor();
  await popup.close();
}

/** Opens the list in an empty composer, with the key. */
async function openPicker(page: Page): Promise<void> {
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
}

test('an Arabic question is answered in Arabic, with gender and plural, by trigger and form; undo brings the trigger back', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await createTrilingual(context, extensionId);
  const page = await openSurface('mastodon-reply');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(';late');
  await overlay(page).part('picker').waitFor();
  await page.keyboard.press('Tab');
  await overlay(page).part('form').waitFor();
  // The first question is the gender: the arrow chooses the woman.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('٣');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('شكرا عزيزتي، يصل بعد 3 أيام.');
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe(';late');
});

/** The language of the question there, in which the list opens; then the key goes on through the others. */
const surfaces = [
  { id: 'x-reply', shown: ['EN', 'AR', 'FR'] },
  { id: 'bluesky-reply', shown: ['FR', 'EN', 'AR', 'FR'] },
  { id: 'linkedin-comment', shown: ['EN', 'AR', 'FR'] },
  { id: 'facebook-comment', shown: ['EN', 'AR', 'FR'] },
  { id: 'youtube-comment', shown: ['EN', 'AR', 'FR'] },
] as const;

for (const { id, shown } of surfaces) {
  test(`${id}: one key switches the language of what is inserted`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    await createTrilingual(context, extensionId);
    const page = await openSurface(id);
    await openPicker(page);
    for (const [index, lang] of shown.entries()) {
      if (index > 0) await page.keyboard.press('Alt+l');
      await expect.poll(() => overlay(page).part('lang').text()).toBe(lang);
    }
    await page.keyboard.press('Enter');
    await overlay(page).part('form').waitFor();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toMatch(/^Merci .+, livré sous 2 jours\.$/);
  });
}

test('a reply that is too long says so before, and its shorter text is one key away', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'New reply' }).click();
  await popup.getByLabel('Title').fill('Long');
  await popup.getByLabel('Text', { exact: true }).fill('word '.repeat(80).trim());
  await popup.getByText('Shorter text for tight limits').click();
  await popup.getByLabel('Shorter text', { exact: true }).fill('In short: yes.');
  await popup.getByRole('button', { name: 'Save' }).click();
  await popup.getByText('Long').first().waitFor();
  const page = await openSurface('x-post');
  await openPicker(page);
  await expect.poll(() => overlay(page).part('fit').text()).toContain('119 characters too many');
  await page.keyboard.press('Alt+s');
  await expect.poll(() => model(page)).toBe('In short: yes.');
});

test('several replies are picked and inserted together', async ({ context, extensionId, openSurface }) => {
  const popup = await openPopup(context, extensionId);
  for (const title of ['One', 'Two', 'Three']) await createReply(popup, { title, body: `${title}.` });
  const page = await openSurface('bluesky-post');
  await openPicker(page);
  await expect.poll(() => overlay(page).part('option').count()).toBe(3);
  // Last changed first: Three, Two, One.
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Three.\n\nOne.');
});

test('a trigger that was typed on an Arabic keyboard is understood', async ({
  context,
  extensionId,
  openSurface,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Thanks',
    trigger: ';thx',
    body: 'Thank you!',
  });
  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  // What the keys of `;thx` write there. It may be a word, so it is asked.
  await page.keyboard.insertText('كفاء');
  await page.keyboard.press('Tab');
  await overlay(page).part('option').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Thank you!');
});
