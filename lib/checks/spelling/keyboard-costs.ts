import type { Language } from '../language/language';
import type { SlipCosts } from './edit-costs';
import { areNeighbours } from './keyboards';

/** Costs in nats where none were learned: about what the learned ones of English are on average. */
const unrelated = 7;
const neighbour = 4.5;
const doubled = 3;
const slipped = 5.5;
const swapped = 3.5;

/** Slips of the fingers on a language's keyboard; `confused` gives what is mixed up for other reasons. */
export function keyboardCosts(
  language: Language,
  confused: (a: string, b: string) => number | undefined,
): SlipCosts {
  return {
    replace: (right, typed) =>
      confused(right, typed) ?? (areNeighbours(language, right, typed) ? neighbour : unrelated),
    omit: (right, after) => (right === after ? doubled : (confused(right, '') ?? slipped)),
    add: (typed, after) =>
      typed === after
        ? doubled
        : (confused('', typed) ?? (areNeighbours(language, typed, after) ? neighbour : slipped)),
    swap: () => swapped,
  };
}
