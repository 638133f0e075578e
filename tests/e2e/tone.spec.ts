import type { Page } from '@playwright/test';
import { expect, test } from './harness/browser.ts';
import { markedTexts } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { openOptions } from './harness/options.ts';
import { model } from './harness/playground.ts';

/** Opens the panel's section by the word in the bar, once that is there. */
async function openTone(page: Page, word: string) {
  const button = overlay(page).part('tone');
  // The engine loads, and the text has to rest.
  await expect.poll(() => button.text(), { timeout: 60_000 }).toBe(word);
  await button.click();
  return overlay(page).part('section-tone');
}

const posts = [
  {
    id: 'x-post',
    text: 'Thank you so much for your lovely message about the shop',
    label: 'Thankful',
    part: 'tone-thankful',
    word: 'Thank you so much',
  },
  {
    id: 'bluesky-post',
    text: 'Nous vous remercions beaucoup de votre message et de votre patience',
    label: 'Thankful',
    part: 'tone-thankful',
    word: 'remercions',
  },
  {
    id: 'mastodon-post',
    text: 'نعتذر منك بشدة عن التأخير في توصيل طلبك اليوم',
    label: 'Apologetic',
    part: 'tone-apologetic',
    word: 'نعتذر',
  },
] as const;

for (const { id, text, label, part, word } of posts) {
  test(`${id}: says how a text sounds, and shows the words that cause it`, async ({ openSurface }) => {
    const page = await openSurface(id);
    await page.keyboard.type(text);
    const section = await openTone(page, label);
    const row = section.part(part);
    await expect.poll(() => row.text()).toContain(word);
    await row.part('tone-word').hover();
    await expect.poll(async () => (await markedTexts(page))['postwright-spotlight']?.join()).toContain(word);
    await section.part('tone-mood').hover();
    await expect.poll(async () => (await markedTexts(page))['postwright-spotlight']).toBeUndefined();
    expect(await model(page)).toBe(text);
  });
}

test('an edit moves the tone in the text itself, and one undo takes it back', async ({ openSurface }) => {
  const page = await openSurface('bluesky-post');
  const text = 'WE TOLD YOU THIS TWICE ALREADY!!! Read the page';
  await page.keyboard.type(text);
  const button = overlay(page).part('tone');
  await expect.poll(() => button.text(), { timeout: 60_000 }).not.toBe('');
  await button.click();
  const section = overlay(page).part('section-tone');
  await expect.poll(() => section.part('tone-goal-missed').text()).not.toBe('');
  await section.part('tone-edit').click();
  await expect.poll(() => model(page)).not.toBe(text);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => model(page)).toBe(text);
});

test('the goal of a place is chosen in the panel, and the warning goes with it', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('WE TOLD YOU THIS TWICE ALREADY!!! Read the page');
  const button = overlay(page).part('tone');
  await expect.poll(() => button.attribute('aria-label'), { timeout: 60_000 }).toContain('misses your goal');
  await button.click();
  const goal = overlay(page).part('tone-goal');
  await goal.part('tone-preset-none').click();
  await expect.poll(() => button.attribute('aria-label')).not.toContain('misses your goal');
  await goal.part('tone-preset-everywhere').click();
  await expect.poll(() => button.attribute('aria-label')).toContain('misses your goal');
});

test('few words are not judged', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('Thank you all');
  await overlay(page).part('open-panel').click();
  await page.keyboard.type(' so very much for coming');
  await expect.poll(() => overlay(page).part('tone').text(), { timeout: 60_000 }).toBe('Thankful');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Thank you all');
  await expect.poll(() => overlay(page).part('tone').count()).toBe(0);
});

test('the voice that is chosen in the settings holds in a composer that is open', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('WE TOLD YOU THIS TWICE ALREADY!!! Read the page');
  const button = overlay(page).part('tone');
  await expect.poll(() => button.attribute('aria-label'), { timeout: 60_000 }).toContain('misses your goal');
  const options = await openOptions(context, extensionId, 'tone');
  const noGoal = options.getByRole('radio', { name: 'No goal' });
  // Not check(): the radio shows what is stored, and that takes a moment.
  await noGoal.click();
  await expect(noGoal).toBeChecked();
  await page.bringToFront();
  await expect.poll(() => button.attribute('aria-label')).not.toContain('misses your goal');
  await button.click();
  await expect.poll(() => overlay(page).part('tone-preset-everywhere').text()).toBe('As everywhere: No goal');
});
