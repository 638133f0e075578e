import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { editors } from './editors.ts';
import type { KnownLimit } from './known-limits.ts';
import type { Cell } from './run-editor.ts';
import { scenarios } from './scenarios/all.ts';

const folder = resolve(import.meta.dirname, '../../.bench');

/** The table of editors and scenarios: how a cell did in each browser. */
export function markdownTable(cells: readonly Cell[]): string {
  const browsers = [...new Set(cells.map(({ browser }) => browser))];
  const rows = scenarios.map(({ name }) => {
    const row = editors.map(({ id }) => {
      const mine = cells.filter((cell) => cell.editor === id && cell.scenario === name);
      if (mine.length === 0) return '';
      return browsers.map((browser) => mark(mine.filter((cell) => cell.browser === browser))).join(' ');
    });
    return `| ${[name, ...row].join(' | ')} |`;
  });
  const used = `| ${['Scenario', ...editors.map(({ name }) => name)].join(' | ')} |`;
  return [used, `|${'---|'.repeat(editors.length + 1)}`, ...rows].join('\n');
}

function mark(cells: readonly Cell[]): string {
  if (cells.length === 0) return '·';
  if (cells.some(({ ok }) => !ok)) return '✗';
  return cells.some(({ limited }) => limited) ? '◦' : '✓';
}

export function printTable(cells: readonly Cell[], limits: readonly KnownLimit[]): void {
  console.log(`\n${markdownTable(cells)}\n`);
  for (const { browser, editor, scenario, reason } of limits)
    console.log(`◦ ${browser} · ${editor} · ${scenario}: ${reason}`);
  const failed = cells.filter(({ ok }) => !ok);
  for (const { browser, editor, scenario } of failed) console.log(`✗ ${browser} · ${editor} · ${scenario}`);
  const seconds = Math.round(cells.reduce((sum, { ms }) => sum + ms, 0) / 1000);
  console.log(`${cells.length} cells, ${cells.length - failed.length} as expected, in ${seconds} s`);
}

/** Writes `.bench/editors.json`, and the table as Markdown beside it. A cell that ran several times counts once. */
export async function writeReport(cells: readonly Cell[], limits: readonly KnownLimit[]): Promise<void> {
  const runs = Map.groupBy(cells, ({ browser, editor, scenario }) => [browser, editor, scenario].join(' · '));
  const passed = [...runs.values()].filter((same) => same.every(({ ok, limited }) => ok && !limited)).length;
  const failures = [...runs].filter(([, same]) => same.some(({ ok }) => !ok)).map(([name]) => name);
  const report = { cells: runs.size, passed, known_limits: limits, failures };
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'editors.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(resolve(folder, 'editors.md'), `${markdownTable(cells)}\n`);
}
