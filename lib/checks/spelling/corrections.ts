import type { PackedAutomaton } from './packed-automaton';

/** Between a misspelling and its right word in the packed list. */
export const correctionMark = '>';

/** Misspellings whose right word the costs of slips alone don't find first. */
export class Corrections {
  readonly #pairs: PackedAutomaton;

  constructor(pairs: PackedAutomaton) {
    this.#pairs = pairs;
  }

  of(word: string): string | undefined {
    for (const right of this.#pairs.endingsOf(word.toLowerCase() + correctionMark)) return right;
    return undefined;
  }
}
