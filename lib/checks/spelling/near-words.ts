import { deadEnd, type PackedAutomaton } from './packed-automaton';
import { type EditCosts, wordStart } from './edit-costs';
import { endsWord, isLast, letterShift, nodeMask } from './packed-format';

/** A word that someone may have meant. */
export interface NearWord {
  readonly word: string;
  /** Of the slips that made what was typed out of it, in nats. */
  readonly cost: number;
}

/**
 * The words of an automaton that can become `typed` by slips of no more than `limit`: a weighted Damerau–Levenshtein
 * distance, one row of whose table is kept for each letter on the way down. Case is no difference.
 */
export function nearWords(
  automaton: PackedAutomaton,
  typed: string,
  costs: EditCosts,
  limit: number,
): NearWord[] {
  const search = new Search(automaton, typed.toLowerCase(), costs, limit);
  search.walk(automaton.root, 1, wordStart);
  return search.found;
}

class Search {
  readonly found: NearWord[] = [];
  readonly #automaton: PackedAutomaton;
  readonly #costs: EditCosts;
  readonly #limit: number;
  /** Of each of the automaton's letters: its index in the costs. */
  readonly #indexOf: Uint8Array;
  readonly #typed: Uint8Array;
  /** Row d, column j: the least cost of `typed`'s first j letters after d letters of the word. */
  readonly #rows: Float64Array[] = [];
  readonly #path: number[] = [];

  constructor(automaton: PackedAutomaton, typed: string, costs: EditCosts, limit: number) {
    this.#automaton = automaton;
    this.#costs = costs;
    this.#limit = limit;
    const lower = (unit: number) => String.fromCharCode(unit).toLowerCase().charCodeAt(0);
    this.#indexOf = Uint8Array.from(automaton.letters, (unit) => costs.indexOf(lower(unit)));
    this.#typed = Uint8Array.from(typed, (letter) => costs.indexOf(letter.charCodeAt(0)));
    const first = this.#row(0);
    for (let j = 1; j < first.length; j++) first[j] = first[j - 1]! + costs.add[this.#typed[j - 1]!]!;
  }

  /** Tries all edges of a node. `depth` is the number of letters with theirs, `after` the letter before. */
  walk(node: number, depth: number, after: number): void {
    if (node === deadEnd) return;
    const { cells, letters } = this.#automaton;
    for (let edge = node; ; edge++) {
      const cell = cells[edge]!;
      const letter = cell >>> letterShift;
      const right = this.#indexOf[letter]!;
      if (this.#fillRow(depth, right, after)) {
        this.#path[depth - 1] = letters[letter]!;
        const cost = this.#rows[depth]![this.#typed.length]!;
        if (cell & endsWord && cost <= this.#limit) {
          this.found.push({ word: String.fromCharCode(...this.#path.slice(0, depth)), cost });
        }
        this.walk(cell & nodeMask, depth + 1, right);
      }
      if (cell & isLast) return;
    }
  }

  /** Fills the row of a word's letter; whether any word that goes on from there can be near enough. */
  #fillRow(depth: number, right: number, after: number): boolean {
    const { size, replace, omit, add, swap } = this.#costs;
    const typed = this.#typed;
    const above = this.#rows[depth - 1]!;
    const row = this.#row(depth);
    const omitted = omit[after * size + right]!;
    let best = (row[0] = above[0]! + omitted);
    for (let j = 1; j < row.length; j++) {
      const unit = typed[j - 1]!;
      const replaced = above[j - 1]! + (unit === right ? 0 : replace[right * size + unit]!);
      const added = row[j - 1]! + add[right * size + unit]!;
      let cost = Math.min(above[j]! + omitted, replaced, added);
      if (depth > 1 && j > 1 && unit === after && typed[j - 2] === right && unit !== right) {
        cost = Math.min(cost, this.#rows[depth - 2]![j - 2]! + swap[after * size + right]!);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    return best <= this.#limit;
  }

  #row(depth: number): Float64Array {
    return (this.#rows[depth] ??= new Float64Array(this.#typed.length + 1));
  }
}
