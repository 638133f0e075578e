/** How unlikely one slip is, in nats (-ln of its probability); letters in lower case, `after` '' at a word's start. */
export interface SlipCosts {
  /** `typed` instead of `right`. */
  replace(right: string, typed: string): number;
  /** `right` was left out after `after`. */
  omit(right: string, after: string): number;
  /** `typed` was put in after `after`. */
  add(typed: string, after: string): number;
  /** Two letters changed places. */
  swap(first: string, second: string): number;
}

/** Index of a word's start; 1 is every letter that has no index of its own. */
export const wordStart = 0;
const otherLetter = 1;
const ownLetters = 2;

/** The costs of slips as tables, for the search's innermost loop: `table[first * size + second]`. */
export class EditCosts {
  readonly size: number;
  readonly replace: Float64Array;
  /** First the letter before, then the one left out. */
  readonly omit: Float64Array;
  /** First the letter before, then the one put in. */
  readonly add: Float64Array;
  readonly swap: Float64Array;
  readonly #indexOf = new Map<number, number>();

  /** @param alphabet Letters with costs of their own, in lower case. */
  constructor(alphabet: string, costs: SlipCosts) {
    const letters = ['', '\ufffd', ...alphabet.split('')];
    this.size = letters.length;
    for (let i = ownLetters; i < letters.length; i++) this.#indexOf.set(letters[i]!.charCodeAt(0), i);
    const table = (cost: (first: string, second: string) => number) =>
      Float64Array.from(letters.flatMap((first) => letters.map((second) => cost(first, second))));
    this.replace = table((right, typed) => costs.replace(right, typed));
    this.omit = table((after, right) => costs.omit(right, after));
    this.add = table((after, typed) => costs.add(typed, after));
    this.swap = table((first, second) => costs.swap(first, second));
  }

  indexOf(unit: number): number {
    return this.#indexOf.get(unit) ?? otherLetter;
  }
}
