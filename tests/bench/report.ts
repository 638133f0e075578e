import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Prints a benchmark's table and keys, and writes the keys to `.bench/<name>.json`. */
export function report(
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  results: Readonly<Record<string, number>>,
): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines)
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const rounded = Object.fromEntries(
    Object.entries(results).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
  );
  console.log(JSON.stringify(rounded, null, 2));
  const folder = resolve(import.meta.dirname, '../../.bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${name}.json`), `${JSON.stringify(rounded, null, 2)}\n`);
}
