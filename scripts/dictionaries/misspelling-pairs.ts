import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const misspellingsFile = resolve(
  import.meta.dirname,
  '../../../shared/data/grammar/typos_misspell/misspell_compatible.csv',
);

export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
}

/** The pairs of crate-ci/typos. */
export function readMisspellings(): Misspelling[] {
  return readFileSync(misspellingsFile, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [wrong, right] = line.split(',');
      return wrong && right ? [{ wrong, right }] : [];
    });
}

/** The parts, frozen before anything was tuned: by a hash of the right word, so that no word is in two of them. */
const parts = 14;

export function isForTesting({ right }: Misspelling): boolean {
  return partOf(right) === 0;
}

/** Pairs to choose weights by. */
export function isForTuning({ right }: Misspelling): boolean {
  return partOf(right) === 1;
}

export function isForTraining(pair: Misspelling): boolean {
  return !isForTesting(pair) && !isForTuning(pair);
}

function partOf(right: string): number {
  return createHash('sha256').update(right).digest().readUInt32BE(0) % parts;
}
