import { resolve } from 'node:path';
import { findChromium } from '../../../scripts/bootstrap/find-chromium.mjs';
import { writeOwnFormat } from '../../../lib/snippets/transfer/own-format';
import { overlay } from '../../e2e/harness/overlay.ts';
import { waitForExtensionId } from '../../e2e/harness/launch.ts';
import { startBrowser } from '../bench-browser.ts';
import { median } from '../statistics.ts';
import { makeCorpus } from './corpus';

const output = resolve(import.meta.dirname, '../../../.output');
const pickerRounds = 7;

export interface LibraryTimes {
  /** Seconds from choosing the file until the library shows all of it. */
  readonly importSeconds: number;
  /** The longest time, in ms, in which the page could do nothing else meanwhile. */
  readonly longestBlockMs: number;
  /** From the key to the list at the caret, in ms, over all of these replies. */
  readonly pickerOpenMs: number;
}

/** Imports so many replies in a real Chromium, then opens the list at the caret of a post. */
export async function measureLibrary(count: number): Promise<LibraryTimes> {
  const browser = await startBrowser(await findChromium(), resolve(output, 'chrome-mv3'));
  const id = await waitForExtensionId(browser.context);
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${id}/library.html`);
  await library.getByRole('button', { name: 'Import…' }).click();
  const file = Buffer.from(writeOwnFormat(makeCorpus(count), 0));
  const start = performance.now();
  await library.evaluate(watchBlocks);
  await library
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await library.locator('.import-counts').waitFor();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.locator('.library-row').first().waitFor();
  const importSeconds = (performance.now() - start) / 1_000;
  const longestBlockMs = await library.evaluate(
    () => (window as unknown as { longestBlock: number }).longestBlock,
  );
  await library.close();

  const page = await browser.open('x-post');
  await page.locator('[contenteditable]').first().click();
  await overlay(page).part('bar').waitFor();
  const times: number[] = [];
  for (let round = 0; round < pickerRounds; round++) {
    times.push(await timePicker(page));
    await page.keyboard.press('Escape');
    await overlay(page).part('picker').waitForGone();
  }
  await browser.close();
  return { importSeconds, longestBlockMs, pickerOpenMs: median(times) };
}

/** Runs in the page: a task after the other, and how late the latest was. Messages wait for nothing else. */
function watchBlocks(): void {
  const state = window as unknown as { longestBlock: number };
  state.longestBlock = 0;
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.addEventListener('message', () => {
    const now = performance.now();
    state.longestBlock = Math.max(state.longestBlock, now - last);
    last = now;
    channel.port2.postMessage(undefined);
  });
  channel.port1.start();
  channel.port2.postMessage(undefined);
}

/** From the key to the frame after the overlay has drawn: what the page can see of a closed root is its host's changes. */
async function timePicker(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof startBrowser>>['open']>>,
): Promise<number> {
  const start = performance.now();
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
  return performance.now() - start;
}
