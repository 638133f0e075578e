import { composerOf } from '../e2e/harness/composer.ts';
import type { Browser } from 'wxt/browser';
import { waitForMarks } from '../e2e/harness/marks.ts';
import type { BenchBrowser } from './bench-browser.ts';

const idleMs = 5_000;

declare global {
  var chrome: typeof Browser;
  var messagesSeen: number;
}

/** How many messages the background gets from a page whose composer has the focus and rests. */
export async function measureIdleMessages({ context, open }: BenchBrowser): Promise<number> {
  const page = await open('x-post');
  await composerOf(page).click();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  // What the check and its tone still have to say is no message of an idle page.
  await page.waitForTimeout(idleMs / 5);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The service worker sleeps before the measurement began.');
  await worker.evaluate(() => {
    globalThis.messagesSeen = 0;
    chrome.runtime.onMessage.addListener(() => {
      globalThis.messagesSeen++;
    });
  });
  // The time that is measured.
  await page.waitForTimeout(idleMs);
  const seen = await worker.evaluate(() => globalThis.messagesSeen);
  await page.close();
  return seen;
}
