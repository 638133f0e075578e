import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolder, parseCsv } from '../language-model/corpus';

/** A file of `tone/` in the data folder. */
export function readSet(file: string): string {
  return readFileSync(resolve(dataFolder, 'tone', file), 'utf8');
}

/** Two columns of a CSV file of `tone/`, row by row. */
export function readColumns(file: string, first: string, second: string): (readonly [string, string])[] {
  const [head = [], ...rows] = parseCsv(readSet(file));
  const [a, b] = [head.indexOf(first), head.indexOf(second)];
  return rows.filter((row) => row.length > Math.max(a, b)).map((row) => [row[a] ?? '', row[b] ?? '']);
}
