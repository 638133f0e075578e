import type { Page } from 'playwright-core';
import { composerOf } from '../e2e/harness/composer.ts';
import { waitForMarks } from '../e2e/harness/marks.ts';
import { startBrowser, type BenchBrowser } from './bench-browser.ts';
import { median } from './statistics.ts';

const repeats = 7;

/** How long marks take, in ms: after the last key, and after the first focus in a cold and in a warm browser. */
export async function measureMarks(chromium: string, extension: string): Promise<Record<string, number>> {
  const cold: number[] = [];
  const warm: number[] = [];
  const afterKey: number[] = [];
  for (let repeat = 0; repeat < 3; repeat++) {
    const browser = await startBrowser(chromium, extension);
    cold.push(await focusToMarks(browser));
    for (let i = 0; i < repeats; i++) warm.push(await focusToMarks(browser));
    if (repeat === 0) afterKey.push(...(await keysToMarks(browser)));
    await browser.close();
  }
  return {
    key_to_marks_ms: median(afterKey),
    first_focus_to_marks_cold_ms: median(cold),
    first_focus_to_marks_warm_ms: median(warm),
  };
}

/** A post with a mistake is there already; its composer gets the focus. */
async function focusToMarks(browser: BenchBrowser): Promise<number> {
  const page = await browser.open('mastodon-post');
  await page.evaluate(() => window.playground.setText('We recieve it.'));
  const shown = timeUntilMarks(page);
  const start = await page.evaluate(() => performance.now());
  await composerOf(page).focus();
  const elapsed = (await shown) - start;
  await page.close();
  return elapsed;
}

/** From the last key of a word to its mark, the pause that starts a check (250 ms) included. */
async function keysToMarks(browser: BenchBrowser): Promise<number[]> {
  const page = await browser.open('bluesky-post');
  await composerOf(page).click();
  await page.keyboard.type('We recieve it. ');
  await waitForMarks(page);
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith('postwright-')),
    );
    const lastKey = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          window.addEventListener('keyup', (event) => event.key === '!' && resolve(performance.now()), true);
        }),
    );
    const shown = timeUntilMarks(page);
    await page.keyboard.type(`Number ${repeat} is a mesage!`);
    times.push((await shown) - (await lastKey));
  }
  await page.close();
  return times;
}

/** The page's time, in ms, at the first frame with a mark of ours. */
async function timeUntilMarks(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const ours = [...CSS.highlights.keys()].some((name) => name.startsWith('postwright-'));
          if (ours) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
