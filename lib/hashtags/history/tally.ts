/** Sums by number, in an array that is used again and again: what was touched is set back, and nothing else. */
export interface Tally {
  add(index: number, amount: number): void;
  at(index: number): number;
  /** What was added to since the last `clear`. */
  readonly touched: readonly number[];
  clear(): void;
}

export function createTally(): Tally {
  let sums = new Float32Array(256);
  let touched: number[] = [];
  return {
    add(index, amount) {
      if (index >= sums.length) {
        const larger = new Float32Array(Math.max(index + 1, sums.length * 2));
        larger.set(sums);
        sums = larger;
      }
      if (sums[index] === 0) touched.push(index);
      sums[index]! += amount;
    },
    at: (index) => sums[index] ?? 0,
    get touched() {
      return touched;
    },
    clear() {
      for (const index of touched) sums[index] = 0;
      touched = [];
    },
  };
}
