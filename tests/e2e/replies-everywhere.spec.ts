import type { BrowserContext, Page } from 'playwright-core';
import { backgroundWorker } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { openOptions } from './harness/options.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { openPopup } from './harness/popup.ts';
import { type InterfaceLanguage, strings } from './harness/strings.ts';

/** Each asks for a number and an order; French and Arabic agree with the person too. */
const texts = {
  en: 'Thank you! Order {{ask order "Order"}} comes in {{n days one:"a day" other:"# days"}}.',
  fr: 'Merci {{g "cher ami" "chère amie"}} ! La commande {{ask order "Order"}} arrive sous {{n days one:"# jour" other:"# jours"}}.',
  ar: 'شكرا {{g "عزيزي" "عزيزتي"}}! يصل الطلب {{ask order "Order"}} بعد {{n days one:"يوم" two:"يومين" few:"# أيام" other:"# يوم"}}.',
};
const filled = {
  EN: 'Thank you! Order N-7 comes in 3 days.',
  FR: 'Merci chère amie ! La commande N-7 arrive sous 3 jours.',
  AR: 'شكرا عزيزتي! يصل الطلب N-7 بعد 3 أيام.',
} as const;
type Answer = keyof typeof filled;

/** The surfaces, and the language of the question there. */
const surfaces: readonly (readonly [id: string, question: Answer])[] = [
  ['x-reply', 'EN'],
  ['linkedin-comment', 'EN'],
  ['facebook-comment', 'EN'],
  ['bluesky-reply', 'FR'],
  ['mastodon-reply', 'AR'],
];

async function speak(context: BrowserContext, id: string, language: InterfaceLanguage): Promise<void> {
  const options = await openOptions(context, id, 'writing');
  await options.locator(`select:has(option[value="${language}"])`).selectOption(language);
  await expect(options.locator('html')).toHaveAttribute('lang', language);
  await expect(options.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await options.close();
}

/** Writes one reply in three languages in the popup, as a person does. */
async function createReply(context: BrowserContext, id: string, language: InterfaceLanguage): Promise<void> {
  const t = strings(language);
  const popup = await openPopup(context, id);
  await popup.getByRole('button', { name: t('popup.list.add') }).click();
  await popup.getByLabel(t('popup.editor.title'), { exact: true }).fill('Late');
  await popup.getByLabel(t('popup.editor.trigger'), { exact: true }).fill(';late');
  const body = popup.getByLabel(t('popup.editor.body'), { exact: true });
  await body.fill(texts.en);
  await popup.getByLabel(t('popup.editor.language'), { exact: true }).selectOption('en');
  for (const lang of ['ar', 'fr'] as const) {
    await popup.getByLabel(t('popup.editor.addLanguage'), { exact: true }).selectOption(lang);
    await body.fill(texts[lang]);
  }
  await popup.getByRole('button', { name: t('popup.editor.save'), exact: true }).click();
  await popup.locator('.snippet-title').getByText('Late').waitFor();
  await popup.close();
}

/** Answers the form: a woman where it asks for that, order N-7, three days. */
async function fillIn(page: Page, answer: Answer): Promise<void> {
  await overlay(page).part('form').waitFor();
  if (answer !== 'EN') {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('N-7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe(filled[answer]);
}

async function undo(page: Page, before: string): Promise<void> {
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe(before);
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => model(page)).toBe('');
}

/** Switches until the list shows the language, by its key. */
async function switchTo(page: Page, answer: Answer): Promise<void> {
  await overlay(page).part('option').waitFor();
  for (let turn = 0; turn < 3 && (await overlay(page).part('lang').text()) !== answer; turn++) {
    const before = await overlay(page).part('lang').text();
    await page.keyboard.press('Alt+l');
    await expect.poll(() => overlay(page).part('lang').text()).not.toBe(before);
  }
  expect(await overlay(page).part('lang').text()).toBe(answer);
}

/** A click on the menu's entry; menus are the browser's own, out of a test's reach. */
async function chooseInContextMenu(context: BrowserContext): Promise<void> {
  const worker = await backgroundWorker(context);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab?: object): void };
    event.dispatch({ menuItemId: 'insert-reply', editable: true, frameId: 0 }, tab);
  });
}

for (const language of ['en', 'fr', 'ar'] as const) {
  for (const [id, question] of surfaces) {
    test(`${id}, interface in ${language}: by trigger, by list and by context menu, and each is taken back`, async ({
      context,
      extensionId,
      openSurface,
    }) => {
      const t = strings(language);
      await speak(context, extensionId, language);
      await createReply(context, extensionId, language);
      const page = await openSurface(id);
      await overlay(page).part('bar').waitFor();

      await clear(page);
      await page.keyboard.type(';late');
      await overlay(page).part('picker').waitFor();
      await page.keyboard.press('Tab');
      await overlay(page).part('form').waitFor();
      if (question !== 'EN')
        expect(await overlay(page).part('form').text()).toContain(t('overlay.form.gender'));
      await fillIn(page, question);
      await undo(page, ';late');

      await clear(page);
      await page.keyboard.press('Control+;');
      await switchTo(page, 'AR');
      await page.keyboard.press('Enter');
      await fillIn(page, 'AR');
      await undo(page, '');

      await chooseInContextMenu(context);
      await switchTo(page, 'FR');
      await page.keyboard.press('Enter');
      await fillIn(page, 'FR');
      await undo(page, '');
    });
  }
}
