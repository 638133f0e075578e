import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../../../scripts/bootstrap/find-chromium.mjs';
import { writeOwnFormat } from '../../../lib/snippets/transfer/own-format';
import type { Page } from 'playwright-core';
import { devTools } from '../../e2e/harness/dev-tools.ts';
import { extensionWorld } from '../../e2e/harness/isolated-world.ts';
import { overlay } from '../../e2e/harness/overlay.ts';
import { surfaceById } from '../../playground/surfaces.ts';
import { waitForExtensionId } from '../../e2e/harness/launch.ts';
import { startBrowser } from '../bench-browser.ts';
import { recordTasks } from '../main-thread-tasks.ts';
import { median } from '../statistics.ts';
import { makeCorpus } from './corpus';

const output = resolve(import.meta.dirname, '../../../.output');
const pickerRounds = 7;

export interface LibraryTimes {
  /** Seconds from choosing the file until the library shows all of it. */
  readonly importSeconds: number;
  /** The longest time, in ms, in which the page could do nothing else meanwhile. */
  readonly longestBlockMs: number;
  /** The longest of the processor's time: on a busy machine the other one has other programs in it. */
  readonly longestBlockCpuMs: number;
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
  // From the disk, as people choose it: a buffer would be handed over in the page, on its main thread.
  const folder = await mkdtemp(join(tmpdir(), 'postwright-import-'));
  const path = join(folder, 'replies.json');
  await writeFile(path, writeOwnFormat(makeCorpus(count), 0));
  const start = performance.now();
  const endTasks = await recordTasks(library);
  await library.getByLabel('Choose a file').setInputFiles(path);
  await library.locator('.import-counts').waitFor();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.locator('.library-row').first().waitFor();
  const importSeconds = (performance.now() - start) / 1_000;
  const longest = await endTasks();
  await library.close();
  await rm(folder, { recursive: true });

  const page = await browser.context.newPage();
  const world = extensionWorld(page, id);
  await page.goto(surfaceById('x-post').url);
  await page.locator('[contenteditable]').first().click();
  await overlay(page).part('bar').waitFor();
  const times: number[] = [];
  for (let round = 0; round < pickerRounds; round++) {
    times.push(await timePicker(page, await world));
    await page.keyboard.press('Escape');
    await overlay(page).part('picker').waitForGone();
  }
  await browser.close();
  return {
    importSeconds,
    longestBlockMs: longest.ms,
    longestBlockCpuMs: longest.cpuMs,
    pickerOpenMs: median(times),
  };
}

/**
 * From the key to the frame that shows the list, as the extension's own world of the page sees it: from outside, asking
 * again and again whether it is there takes longer than the list does.
 */
async function timePicker(page: Page, world: number): Promise<number> {
  const session = await devTools(page);
  const shown = await session.send('Runtime.evaluate', {
    expression: `globalThis.shown = (${whenShown.toString()})()`,
    contextId: world,
  });
  await page.keyboard.press('Control+;');
  const { result } = await session.send('Runtime.awaitPromise', {
    promiseObjectId: shown.result.objectId ?? '',
    returnByValue: true,
  });
  return result.value as number;
}

/** Runs in the extension's world, and has to stand alone: ms from now, right before the key is sent, to the frame with the list. */
function whenShown(): Promise<number> {
  const host = document.querySelector('postwright-overlay') as HTMLElement;
  const { dom } = (
    globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot } } }
  ).chrome;
  const root = dom.openOrClosedShadowRoot(host);
  const pressedAt = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('[data-part="option"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.addEventListener('message', () => resolve(performance.now() - pressedAt));
        drawn.port1.start();
        drawn.port2.postMessage(undefined);
      });
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}
