import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../scripts/bootstrap/find-chromium.mjs';
import { composerOf } from '../../e2e/harness/composer.ts';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { type BenchBrowser, startBrowser } from '../bench-browser.ts';
import { report } from '../report.ts';
import { median } from '../statistics.ts';
import { canReadProcesses, findRenderers, memoryOf } from './processes.ts';
import { engineWasmMemory } from './wasm-memory.ts';

/**
 * What the extension takes of the machine's memory: in a tab that only shows a page, in one whose composer is written
 * in, and for its engine; and whether the engine gives its part back when nobody writes.
 *
 * `npm run bench:memory [rounds]` writes `.bench/memory.json`. It waits five minutes for the last figure.
 */
const rounds = Number(process.argv[2] ?? 5);
const surface = 'mastodon-post';
const idleMs = 5 * 60_000;
const texts = ['We recieve it with a smile.', 'Nous avont recu votre mesage.', 'نحن سعداء جدا بهاذا الخبر'];

const chromium = await findChromium();
const extension = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const rows: string[][] = [];
const results: Record<string, number> = {};
const note = (key: string, what: string, value: number) => {
  results[key] = value;
  rows.push([what, value.toFixed(1)]);
};

const withExtension = await startBrowser(chromium, extension);
const without = await startBrowser(chromium, undefined);

const idle = await pairs(rounds, async (browser) => heapOf(await browser.open(surface)));
note('idle_tab_mb', 'idle tab: more of the heap, MB', idle);
const before = engineProcess();

const page = await withExtension.open(surface);
for (const text of texts) {
  await composerOf(page).click();
  await page.keyboard.type(text);
  await waitForMarks(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
}
const warm = engineProcess();
note('engine_wasm_mb', "engine's WebAssembly, MB", await engineWasmMemory(withExtension.context, page));
note('engine_process_mb', "engine's process: more than before, MB", warm - before);
await page.close();

const written = await pairs(rounds, async (browser) => {
  const tab = await browser.open(surface);
  await composerOf(tab).click();
  await tab.keyboard.type(texts[0] ?? '');
  if (browser.hasExtension) await waitForMarks(tab);
  return heapOf(tab);
});
note('written_tab_mb', 'tab that is written in: more of the heap, MB', written);

await new Promise((done) => setTimeout(done, idleMs));
note('engine_process_idle_mb', 'the same after five idle minutes, MB', engineProcess() - before);

await withExtension.close();
await without.close();
report('memory', ['what', 'MB'], rows, results);

/** The median over some rounds of a figure with the extension less that without it. The pages are closed. */
async function pairs(count: number, measure: (browser: BenchBrowser) => Promise<number>): Promise<number> {
  const more: number[] = [];
  for (let round = 0; round < count; round++) {
    more.push((await measure(withExtension)) - (await measure(without)));
    for (const { context } of [withExtension, without])
      for (const open of context.pages().slice(1)) await open.close();
  }
  return median(more);
}

/** What a page's scripts hold after all that is unused was thrown away, in MB: nodes and buffers are counted too. */
async function heapOf(tab: Page): Promise<number> {
  const client = await tab.context().newCDPSession(tab);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
}

/** Resident memory of the extension's process, in MB; 0 while it has none. */
function engineProcess(): number {
  if (!canReadProcesses) return Number.NaN;
  return findRenderers()
    .filter(({ isExtension }) => isExtension)
    .reduce((sum, { pid }) => sum + memoryOf(pid).resident, 0);
}
