import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from '../../scripts/bootstrap/find-chromium.mjs';
import { startBrowser } from './bench-browser.ts';
import { measureIdleMessages } from './idle-messages.ts';
import { measureMarks } from './marks-latency.ts';
import { median, percentile } from './statistics.ts';
import { report } from './report.ts';
import { typeSample, type TypingRun } from './typing-run.ts';

/**
 * What the assistant costs while someone types: the same 1,000 characters into the same pages, in a browser with
 * the extension and in one without, in turns. Ratios of one run, not times: the machine's speed drops out.
 *
 * `npm run bench:typing [pairs] [surfaces]` writes `.bench/typing.json`.
 */
const pairs = Number(process.argv[2] ?? 5);
const surfaces = process.argv[3]?.split(',') ?? ['x-post', 'bluesky-post', 'mastodon-post'];
const chromium = await findChromium();
const output = resolve(import.meta.dirname, '../../.output');

const withExtension = await startBrowser(chromium, resolve(output, 'chrome-mv3'));
const without = await startBrowser(chromium, undefined);
const rows: string[][] = [];
const results: Record<string, number> = {};
const ratios: number[] = [];
const added: number[] = [];

for (const id of surfaces) {
  const runs: { mine: TypingRun; bare: TypingRun }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // Whoever goes second finds a warmer machine: take turns.
    const order = pair % 2 === 0 ? [withExtension, without] : [without, withExtension];
    const measured = new Map<unknown, TypingRun>();
    for (const browser of order) measured.set(browser, await typeSample(browser, id));
    runs.push({ mine: measured.get(withExtension)!, bare: measured.get(without)! });
  }
  const ratio = runs.map(({ mine, bare }) => mine.taskSeconds / bare.taskSeconds);
  const paint = runs.map(
    ({ mine, bare }) => percentile(mine.keyToPaintMs, 95) - percentile(bare.keyToPaintMs, 95),
  );
  ratios.push(...ratio);
  added.push(...paint);
  results[`main_thread_ratio.${id}`] = median(ratio);
  // The rest takes minutes.
  console.log(`${id}: ${ratio.map((value) => value.toFixed(3)).join(' ')}`);
  rows.push([
    id,
    median(runs.map(({ bare }) => bare.taskSeconds)).toFixed(2),
    median(runs.map(({ mine }) => mine.taskSeconds)).toFixed(2),
    median(ratio).toFixed(3),
    `${Math.min(...ratio).toFixed(3)}–${Math.max(...ratio).toFixed(3)}`,
    median(paint).toFixed(1),
  ]);
}

const marks = await measureMarks(chromium, resolve(output, 'chrome-mv3'));
const watcher = readFileSync(resolve(output, 'chrome-mv3/watcher.js'));
Object.assign(results, {
  main_thread_ratio: median(surfaces.map((id) => results[`main_thread_ratio.${id}`] ?? NaN)),
  main_thread_ratio_max: Math.max(...ratios),
  main_thread_ratio_min: Math.min(...ratios),
  key_to_paint_p95_added_ms: median(added),
  ...marks,
  idle_messages: await measureIdleMessages(withExtension),
  watcher_kb: gzipSync(watcher, { level: 9 }).length / 1024,
});
await withExtension.close();
await without.close();

report('typing', ['page', 'without, s', 'with, s', 'ratio', 'spread', 'p95 added, ms'], rows, results);
