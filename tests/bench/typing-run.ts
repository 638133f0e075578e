import type { CDPSession } from 'playwright-core';
import { composerOf } from '../e2e/harness/composer.ts';
import { waitForMarks } from '../e2e/harness/marks.ts';
import type { BenchBrowser } from './bench-browser.ts';

export interface TypingRun {
  /** CPU time of the page's main thread, in seconds, from the first key to the last rest. */
  readonly taskSeconds: number;
  /** From each keydown to the task after the next frame, in ms. */
  readonly keyToPaintMs: readonly number[];
}

/** Ten sentences of 100 characters with a mistake each: 1,000 characters as a hurried person types them. */
const sentence =
  'We recieve lots of nice messages from you, and the team reads them all with a big smile on each day. ';
const sentences = Array.from({ length: 10 }, () => sentence);
/** A text with a mistake that is marked, long enough for its language to be certain. */
const warmUp = 'We recieve it. ';
/** Between two keys, and after each sentence, in ms. */
const keyEveryMs = 20;
const restMs = 500;

declare global {
  interface Window {
    keyToPaint: number[];
  }
}

/** Types the sample into a surface's composer with real key events, resting after each sentence. */
export async function typeSample(browser: BenchBrowser, surface: string): Promise<TypingRun> {
  const page = await browser.open(surface);
  await composerOf(page).click();
  await page.keyboard.type(warmUp);
  // Both are measured in their steady state: the assistant is there, the engine is warm.
  if (browser.hasExtension) await waitForMarks(page);
  for (let i = 0; i < warmUp.length; i++) await page.keyboard.press('Backspace');
  await page.evaluate(() => {
    window.keyToPaint = [];
    const channel = new MessageChannel();
    let start = 0;
    channel.port1.onmessage = () => window.keyToPaint.push(performance.now() - start);
    window.addEventListener(
      'keydown',
      () => {
        start = performance.now();
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      { capture: true },
    );
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskDuration(client);
  for (const text of sentences) {
    await page.keyboard.type(text, { delay: keyEveryMs });
    // The rest, in which the sentence is checked, is measured too.
    await page.waitForTimeout(restMs);
  }
  const taskSeconds = (await taskDuration(client)) - before;
  const keyToPaintMs = await page.evaluate(() => window.keyToPaint);
  await page.close();
  return { taskSeconds, keyToPaintMs };
}

async function taskDuration(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}
