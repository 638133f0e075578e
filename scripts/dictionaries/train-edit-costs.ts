import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isForTraining, readMisspellings } from './misspelling-pairs.ts';

/**
 * Learns how likely each slip of an English speller is, from the training part of crate-ci/typos' misspellings, and
 * writes `lib/checks/spelling/learned-slips.ts`: `node scripts/dictionaries/train-edit-costs.ts`. By expectation
 * maximisation, hard: align each pair by the present costs, count the slips, cost them anew.
 */
const pairs = readMisspellings().filter(isForTraining);
const rounds = 4;
const alphabet = "'abcdefghijklmnopqrstuvwxyz";
/** With a word's start, 0, and all letters that are not in the alphabet, 1. */
const size = alphabet.length + 2;
/** Weight of what was never seen, in occurrences. */
const smoothing = 0.3;

/** Counts by two letters, `first * size + second`. */
interface Slips {
  readonly replace: Float64Array;
  readonly omit: Float64Array;
  readonly add: Float64Array;
  readonly swap: Float64Array;
}
type Kind = keyof Slips;
const kinds: readonly Kind[] = ['replace', 'omit', 'add', 'swap'];

let costs = slips(() => 3);
for (let round = 0; round < rounds; round++) costs = learn(costs);
const lines = kinds.map((kind) => `  ${kind}: '${encode(costs[kind])}',`);
writeFileSync(
  resolve(import.meta.dirname, '../../lib/checks/spelling/learned-slips.ts'),
  [
    '/**',
    ' * Costs of slips in eighths of a nat, a character each (its code minus 35), by two letters: the start of a word,',
    ' * any letter that is not in `alphabet`, then those of it. Made by `scripts/dictionaries/train-edit-costs.ts` from',
    ' * the misspellings of crate-ci/typos (MIT or Apache-2.0).',
    ' */',
    '// prettier-ignore',
    'export const learnedSlips = {',
    `  alphabet: "${alphabet}",`,
    ...lines,
    '} as const;',
    '',
  ].join('\n'),
);

function learn(present: Slips): Slips {
  const counts = slips(() => smoothing);
  const letters = new Float64Array(size).fill(smoothing * size);
  const bigrams = new Float64Array(size * size).fill(smoothing * size);
  for (const { wrong, right } of pairs) {
    const typed = indices(wrong);
    const meant = indices(right);
    meant.forEach((letter, index) => {
      letters[letter]!++;
      bigrams[(meant[index - 1] ?? 0) * size + letter]!++;
    });
    letters[0]!++;
    countSlips(counts, present, meant, typed);
  }
  const costed = slips(() => 0);
  for (const kind of kinds) {
    counts[kind].forEach((count, at) => {
      const first = Math.floor(at / size);
      const seen = kind === 'replace' || kind === 'add' ? letters[first]! : bigrams[at]!;
      costed[kind][at] = -Math.log(count / seen);
    });
  }
  return costed;
}

/** Adds the slips of the cheapest alignment. */
function countSlips(counts: Slips, costs: Slips, meant: readonly number[], typed: readonly number[]): void {
  const width = typed.length + 1;
  const table = new Float64Array((meant.length + 1) * width).fill(Infinity);
  const from: { at: number; kind: Kind | undefined; pair: number }[] = [];
  table[0] = 0;
  for (let i = 0; i <= meant.length; i++) {
    for (let j = 0; j <= typed.length; j++) {
      const reach = (at: number, kind: Kind | undefined, first: number, second: number) => {
        const pair = first * size + second;
        const cost = table[at]! + (kind ? costs[kind][pair]! : 0);
        if (cost < table[i * width + j]!) {
          table[i * width + j] = cost;
          from[i * width + j] = { at, kind, pair };
        }
      };
      const right = meant[i - 1];
      const before = meant[i - 2] ?? 0;
      const unit = typed[j - 1];
      if (right !== undefined && unit !== undefined) {
        reach((i - 1) * width + j - 1, right === unit ? undefined : 'replace', right, unit);
      }
      if (right !== undefined) reach((i - 1) * width + j, 'omit', before, right);
      if (unit !== undefined) reach(i * width + j - 1, 'add', right ?? 0, unit);
      if (i > 1 && j > 1 && right === typed[j - 2] && before === unit && right !== unit) {
        reach((i - 2) * width + j - 2, 'swap', before, right!);
      }
    }
  }
  for (let at = table.length - 1; at > 0;) {
    const step = from[at]!;
    if (step.kind) counts[step.kind][step.pair]!++;
    at = step.at;
  }
}

function slips(value: () => number): Slips {
  const table = () => new Float64Array(size * size).fill(value());
  return { replace: table(), omit: table(), add: table(), swap: table() };
}

function indices(word: string): number[] {
  return Array.from(word, (letter) => alphabet.indexOf(letter) + 2);
}

/** Printable ASCII without quote and backslash: 35 to 125, but 39 and 92 are moved up. */
function encode(table: Float64Array): string {
  return Array.from(table, (cost) => {
    const code = 35 + Math.min(88, Math.round(cost * 8));
    return String.fromCharCode(code === 39 ? 124 : code === 92 ? 125 : code);
  }).join('');
}
