import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { EditCosts } from '../../../../lib/checks/spelling/edit-costs';
import { nearWords } from '../../../../lib/checks/spelling/near-words';
import { PackedAutomaton } from '../../../../lib/checks/spelling/packed-automaton';
import { packWords } from '../../../../scripts/dictionaries/automaton-builder';

const one = () => 1;
const plain = new EditCosts('abcdefghijklmnopqrstuvwxyz', { replace: one, omit: one, add: one, swap: one });
const open = (words: readonly string[]) => new PackedAutomaton(packWords(words).buffer);
const near = (words: readonly string[], typed: string, limit: number) =>
  Object.fromEntries(nearWords(open(words), typed, plain, limit).map(({ word, cost }) => [word, cost]));

it('counts each slip once', () => {
  expect(near(['the', 'them', 'toe', 'te', 'other'], 'teh', 1)).toEqual({ the: 1, te: 1 });
  expect(near(['the', 'them', 'toe', 'te', 'other'], 'teh', 2)).toEqual({ the: 1, them: 2, toe: 2, te: 1 });
});

it('makes no difference of case, and gives words as they are written', () => {
  expect(near(['London', 'NASA'], 'LONDON', 0)).toEqual({ London: 0 });
});

it('finds what a plain table of distances finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, typed) => {
      const expected = words
        .map((right) => [right, distance(right, typed)] as const)
        .filter(([, cost]) => cost <= 2);
      expect(near(words, typed, 2)).toEqual(Object.fromEntries(expected));
    }),
  );
});

/** Optimal string alignment: Damerau–Levenshtein without edits inside swapped letters. */
function distance(right: string, typed: string): number {
  const rows = Array.from({ length: right.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= typed.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= right.length; i++) {
    for (let j = 1; j <= typed.length; j++) {
      const same = right[i - 1] === typed[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && right[i - 1] === typed[j - 2] && right[i - 2] === typed[j - 1]) {
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = cost;
    }
  }
  return rows[right.length]![typed.length]!;
}
