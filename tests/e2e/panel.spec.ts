import { expect, test } from './harness/browser.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

test('by keyboard: the panel opens, goes through its sections, accepts what is sure, and gives the keys back', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We definately recieve alot of it');
  await waitForMarks(page, 2);
  await page.keyboard.press('Control+F8');
  const panel = overlay(page).part('panel');
  await panel.waitFor();
  await panel.part('section-suggestions').waitFor();

  await page.keyboard.press('ArrowRight');
  await panel.part('section-tone').waitFor();
  await page.keyboard.press('ArrowRight');
  await panel.part('section-length').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await panel.part('section-suggestions').waitFor();

  const before = await model(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).not.toBe(before);
  await page.keyboard.press('Escape');
  await panel.waitForGone();
  const corrected = await model(page);
  await page.keyboard.type('!');
  await expect.poll(() => model(page)).toBe(`${corrected}!`);
});

test('by mouse: all sure corrections at a press, each of them undone by one undo', async ({
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('Je suis aller au marché. We should of gone to.');
  await waitForMarks(page, 2);
  await overlay(page).part('open-panel').click();
  await overlay(page).part('accept-safe').click();
  await expect.poll(() => model(page)).toContain('should have');
});

test('what is counted, reminded of and fits elsewhere follows the text while someone types', async ({
  openSurface,
}) => {
  const page = await openSurface('instagram-post');
  await page.keyboard.type('#a #b #c #d #e https://example.com ');
  await overlay(page).part('counter').click();
  const length = overlay(page).part('section-length');
  await expect.poll(() => length.text()).toContain('5 / 5');
  await expect.poll(() => length.part('reminders').text()).toContain('can’t be clicked');
  await page.keyboard.type('#f');
  await expect.poll(() => length.text()).toContain('6 / 5');
  await expect.poll(() => length.text()).toContain('the post is refused');
  await page.keyboard.insertText(` ${'word '.repeat(60)}`);
  await expect.poll(() => length.part('fold').text()).toContain('see more');
  await expect.poll(() => length.text()).toMatch(/✗\s*X\s*-\d+/);
});

test('a paid account is counted by its own limit, and remembered', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('Hello');
  await expect.poll(() => overlay(page).part('counter').text()).toBe('275');
  await overlay(page).part('counter').click();
  await overlay(page).part('paid').click();
  await expect.poll(() => overlay(page).part('counter').text()).toBe('24995');
  const next = await openSurface('x-reply');
  await expect.poll(() => overlay(next).part('counter').text()).toBe('25000');
});

test('shortens a text, and tags its links, in the text itself', async ({ openSurface }) => {
  const page = await openSurface('bluesky-post');
  await page.keyboard.type('In order to win, see https://example.com/a#top');
  await overlay(page).part('counter').click();
  await overlay(page).part('shorten-open').click();
  await overlay(page).part('saving').click();
  await expect.poll(() => model(page)).toBe('To win, see https://example.com/a#top');

  await overlay(page).part('tab-links').click();
  await expect.poll(() => overlay(page).part('tagged-links').text()).toContain('utm_source=bluesky');
  await overlay(page).part('tag-links').click();
  await expect
    .poll(() => model(page))
    .toMatch(
      /^To win, see https:\/\/example\.com\/a\?utm_source=bluesky&utm_medium=social&utm_campaign=[\d-]+#top$/,
    );
});
