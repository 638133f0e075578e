import { gradeUnit, zipfOf } from './frequency-grade';
import { deadEnd, type PackedAutomaton } from './packed-automaton';
import { isLast, letterShift } from './packed-format';

/** How frequent words, and pairs of words, are. Keys are in lower case and end in their grade's unit. */
export class FrequencyTable {
  readonly #keys: PackedAutomaton;

  constructor(keys: PackedAutomaton) {
    this.#keys = keys;
  }

  /** Zipf value of a word; 0 when it is not listed. */
  zipf(word: string): number {
    return this.#zipfOf(word.toLowerCase());
  }

  /** Zipf value of two words in a row; 0 when the pair is not among the commonest. */
  zipfOfPair(first: string, second: string): number {
    return this.#zipfOf(`${first} ${second}`.toLowerCase());
  }

  #zipfOf(key: string): number {
    const automaton = this.#keys;
    const node = automaton.nodeAfter(key);
    if (node === undefined || node === deadEnd) return 0;
    // Grades have the highest units, so theirs is the last edge.
    let edge = node;
    while (!(automaton.cells[edge]! & isLast)) edge++;
    const unit = automaton.letters[automaton.cells[edge]! >>> letterShift]!;
    return unit >= gradeUnit ? zipfOf(unit - gradeUnit) : 0;
  }
}
