import { EditCosts } from './edit-costs';
import { learnedSlips } from './learned-slips';

/** Slips of English spellers, as they were counted in 24,000 misspellings; see `learned-slips.ts`. */
export function createEnglishCosts(): EditCosts {
  const { alphabet } = learnedSlips;
  const size = alphabet.length + 2;
  const placeOf = (letter: string) => (letter === '' ? 0 : alphabet.indexOf(letter) + 2);
  const lookUp = (table: string) => {
    const costs = decode(table);
    return (first: string, second: string) => costs[placeOf(first) * size + placeOf(second)]!;
  };
  const omit = lookUp(learnedSlips.omit);
  const add = lookUp(learnedSlips.add);
  return new EditCosts(alphabet, {
    replace: lookUp(learnedSlips.replace),
    omit: (right, after) => omit(after, right),
    add: (typed, after) => add(after, typed),
    swap: lookUp(learnedSlips.swap),
  });
}

/** The inverse of `encode` in `scripts/dictionaries/train-edit-costs.ts`. */
function decode(table: string): Float64Array {
  return Float64Array.from(table, (character) => {
    const code = character.charCodeAt(0);
    return ((code === 124 ? 39 : code === 125 ? 92 : code) - 35) / 8;
  });
}
