import { resolve } from 'node:path';
import { findChromium } from '../../scripts/bootstrap/find-chromium.mjs';
import { composerOf } from '../e2e/harness/composer.ts';
import { waitForMarks } from '../e2e/harness/marks.ts';
import { startBrowser, type BenchBrowser } from './bench-browser.ts';
import { extensionTime } from './extension-time.ts';
import { report } from './report.ts';
import { median } from './statistics.ts';

/**
 * What a key costs in a long draft: the extension's own main-thread time per key in 10,000 characters, as a multiple
 * of that in 280.
 *
 * `npm run bench:long [rounds] [surfaces]` writes `.bench/long.json`.
 */
const rounds = Number(process.argv[2] ?? 5);
const surfaces = process.argv[3]?.split(',') ?? ['x-post', 'bluesky-post', 'mastodon-post'];
const lengths = [280, 10_000] as const;

/** A paragraph of 140 characters with one mistake, as in a post that someone writes carefully. */
const paragraph =
  'We recieve a lot of nice messages from all of you, and the team reads every one of them with a big smile on each and every day of the year.\n';
/** Typed at the draft's end: 40 keys at the pace of a fast typist, and a rest, in which they are checked. */
const typed = 'and we are happy to definately read more';
const keyEveryMs = 60;
const restMs = 600;

/** The extension's time, in ms, for each key of a draft that has `length` characters already. */
async function keyCost(browser: BenchBrowser, surface: string, length: number): Promise<number> {
  const page = await browser.open(surface);
  const draft = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
  await page.evaluate((text) => window.playground.setText(text), draft);
  await composerOf(page).click();
  await page.evaluate(() => window.playground.focus());
  await waitForMarks(page, Math.floor(length / paragraph.length));
  // The first check is not measured.
  await page.waitForTimeout(restMs);
  const client = await page.context().newCDPSession(page);
  const elapsed = await extensionTime(client, async () => {
    await page.keyboard.type(typed, { delay: keyEveryMs });
    // The rest, in which what was typed is checked, is.
    await page.waitForTimeout(restMs);
  });
  await page.close();
  return elapsed / typed.length;
}

const browser = await startBrowser(
  await findChromium(),
  resolve(import.meta.dirname, '../../.output/chrome-mv3'),
);
const rows: string[][] = [];
const results: Record<string, number> = {};

for (const surface of surfaces) {
  const costs: Record<number, number[]> = { 280: [], 10_000: [] };
  for (let round = 0; round < rounds; round++)
    for (const length of lengths) costs[length]?.push(await keyCost(browser, surface, length));
  const short = median(costs[280] ?? []);
  const long = median(costs[10_000] ?? []);
  results[`key_cost_ratio_10k_280.${surface}`] = long / short;
  results[`key_cost_10k_ms.${surface}`] = long;
  rows.push([surface, short.toFixed(3), long.toFixed(3), (long / short).toFixed(2)]);
}
results['key_cost_ratio_10k_280'] = median(
  surfaces.map((surface) => results[`key_cost_ratio_10k_280.${surface}`] ?? NaN),
);
await browser.close();

report('long', ['page', '280, ms per key', '10,000, ms per key', 'ratio'], rows, results);
