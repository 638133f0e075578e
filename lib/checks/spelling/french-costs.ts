import { EditCosts } from './edit-costs';
import { keyboardCosts } from './keyboard-costs';

const alphabet = "'-abcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿ";

const accentLeftOut = 1;
const accentPutIn = 2;
const otherAccent = 1.5;

/** Letters that sound alike, both ways, and what they cost. */
const alike = new Map<string, number>([
  ...pairs(['sc', 'sz', 'cç', 'çs', 'ck', 'kq', 'cq', 'iy', 'gj', 'mn', 'éi'], 4),
  ...pairs(['ae'], 4.5),
]);
/** Silent at many words' ends, or left out on a phone. */
const silent = new Map([
  ["'", 2],
  ['-', 2],
  ['h', 4],
  ['e', 4.5],
  ['s', 4],
  ['t', 4.5],
  ['x', 5],
]);

/** Slips on AZERTY, accents, and letters that are not heard or sound like others. */
export function createFrenchCosts(): EditCosts {
  return new EditCosts(
    alphabet,
    keyboardCosts('fr', (right, typed) => {
      if (right === '') return silent.get(typed);
      if (typed === '') return silent.get(right);
      if (bare(right) !== bare(typed)) return alike.get(right + typed);
      if (right === typed) return undefined;
      return typed === bare(typed) ? accentLeftOut : right === bare(right) ? accentPutIn : otherAccent;
    }),
  );
}

function bare(letter: string): string {
  return letter.normalize('NFD').slice(0, 1);
}

function pairs(list: readonly string[], cost: number): [string, number][] {
  return list.flatMap(([a = '', b = '']): [string, number][] => [
    [a + b, cost],
    [b + a, cost],
  ]);
}
