import type { Page } from '@playwright/test';
import { expect, test } from './harness/browser.ts';
import { markedTexts } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model, nativeRemaining } from './harness/playground.ts';

/** Short enough for the fields that cut off what is over their limit, long enough for most to be over it. */
const texts = {
  plain: 'Hello there',
  arabic: 'مرحبا بكم في متجرنا الجديد',
  harakat: 'مَرْحَبًا',
  french: 'À bientôt, chère équipe !',
  emoji: 'Family 👨‍👩‍👧‍👦 flag 🇹🇳 keycap 1️⃣ heart ❤️',
  link: 'Read https://example.com/a/long/path?with=query and example.com too',
  mention: 'Thanks @noor@toot.example and @jon_99',
  over: 'a'.repeat(520),
};

/** The surfaces whose page shows a counter of its own, computed there by other means than the extension's. */
const withCounter =
  'x-post x-reply x-dialog bluesky-post bluesky-reply mastodon-post mastodon-reply elk-post phanpy-post misskey-post pixelfed-post instagram-post tiktok-post youtube-title youtube-description reddit-title linkedin-note google-reply google-post';

/** What the bar says; a limit that is not certain is marked as a guess. */
async function remaining(page: Page): Promise<number> {
  return Number((await overlay(page).part('counter').text()).replace('≈', ''));
}

for (const id of withCounter.split(' ')) {
  test(`${id}: the counter shows what the network's own counter shows`, async ({ openSurface }) => {
    const page = await openSurface(id);
    for (const text of Object.values(texts)) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
      await expect.poll(() => model(page)).toBe(text);
      await expect
        .poll(() => remaining(page), { message: text.slice(0, 40) })
        .toBe(await nativeRemaining(page));
    }
  });
}

test('mastodon-post: the content warning is counted with the post', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.getByRole('button', { name: 'Add content warning' }).click();
  await page.locator('.spoiler-input__input').fill('Spoilers ahead');
  await page.locator('.autosuggest-textarea__textarea').click();
  await page.keyboard.type('The end is near');
  await expect.poll(() => nativeRemaining(page)).toBe(500 - 29);
  await expect.poll(() => overlay(page).part('counter').text()).toBe(String(500 - 29));
});

for (const [id, limit] of [
  ['x-post', 280],
  ['bluesky-post', 300],
  ['mastodon-post', 500],
] as const) {
  test(`${id}: what is too long is marked in the text, and no more once it fits`, async ({ openSurface }) => {
    const page = await openSurface(id);
    const over = async () => (await markedTexts(page))['postwright-over'];
    await page.keyboard.insertText(`${'word '.repeat(limit / 5)}too long`);
    await expect.poll(over).toEqual(['too long']);
    await page.keyboard.type('er');
    await expect.poll(over).toEqual(['too longer']);
    for (let i = 0; i < 10; i++) await page.keyboard.press('Backspace');
    await expect.poll(over).toBeUndefined();
  });
}

test('tiktok-comment: what is too long for a limit that is a guess has the weaker mark', async ({
  openSurface,
}) => {
  const page = await openSurface('tiktok-comment');
  await page.keyboard.insertText(`${'word '.repeat(30)}more`);
  await expect.poll(async () => (await markedTexts(page))['postwright-perhaps-over']).toEqual(['more']);
  expect((await markedTexts(page))['postwright-over']).toBeUndefined();
});
