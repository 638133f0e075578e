import { expect } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { composerOf } from '../../tests/e2e/harness/composer.ts';
import { markedTexts, waitForMarks } from '../../tests/e2e/harness/marks.ts';
import { overlay } from '../../tests/e2e/harness/overlay.ts';
import { surfaceById } from '../../tests/playground/surfaces.ts';
import type { DemoPost } from './posts.ts';

/** What happened to one post. */
export interface DemoResult {
  readonly post: DemoPost;
  readonly editor: string;
  readonly found: number;
  readonly fixed: number;
  readonly charactersLeft: string;
  /** The text in the editor's own model: what the Post button would send. */
  readonly text: string;
}

/** Types a post with real keys, goes through its suggestions by keyboard, and takes pictures of it. */
export async function correctPost(
  context: BrowserContext,
  post: DemoPost,
  pictures: string,
): Promise<DemoResult> {
  const surface = surfaceById(post.surface);
  const page = await context.newPage();
  await page.goto(surface.url);
  await composerOf(page).click();
  await page.keyboard.type(post.typed);

  await waitForMarks(page, post.mistakes.length);
  const found = Object.values(await markedTexts(page)).flat().length;
  await page.screenshot({ path: `${pictures}/${post.surface}-1-marks.png` });

  let fixed = 0;
  while (fixed < found) {
    await openNextCard(page);
    if (fixed === 0) await page.screenshot({ path: `${pictures}/${post.surface}-2-card.png` });
    await acceptFirstReplacement(page);
    fixed += 1;
  }
  // Far from the limit the number follows after a rest.
  const charactersLeft = () => overlay(page).part('counter').text();
  await expect.poll(charactersLeft, { message: 'The characters left' }).toBe(post.charactersLeft);
  await page.screenshot({ path: `${pictures}/${post.surface}-3-corrected.png` });

  return {
    post,
    editor: surface.editor,
    found,
    fixed,
    charactersLeft: await charactersLeft(),
    text: await page.evaluate(() => window.playground.model()),
  };
}

/** F8 goes to the next suggestion and opens its card; the mark of the suggestion whose card is open has its own name. */
async function openNextCard(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.waitForFunction(() => CSS.highlights.has('postwright-active'));
}

/** Enter does what is chosen on the card, which at first is the first replacement. */
async function acceptFirstReplacement(page: Page): Promise<void> {
  const before = await page.evaluate(() => window.playground.model());
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) => window.playground.model() !== text && !CSS.highlights.has('postwright-active'),
    before,
  );
}
