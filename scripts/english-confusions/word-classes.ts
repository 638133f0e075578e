import { wordShape } from '../../lib/checks/rules/english/confusions/context-features.ts';

/**
 * Words by how they are used: the exchange algorithm of Kneser and Ney (1993) moves each word to the class that makes
 * the text's bigrams of classes most likely. Words with fewer than `minCount` occurrences are counted by their shape.
 */
export function learnWordClasses(
  sentences: readonly (readonly string[])[],
  { classCount, minCount, rounds }: { classCount: number; minCount: number; rounds: number },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const unit = (word: string) => ((counts.get(word) ?? 0) >= minCount ? word : wordShape(word));

  const ids = new Map<string, number>([['$', 0]]);
  const pairs = new Map<number, number>();
  const idOf = (word: string) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const stride = 65_536;
  for (const sentence of sentences) {
    let last = 0;
    for (const word of [...sentence.map(unit), '$']) {
      const id = idOf(word);
      pairs.set(last * stride + id, (pairs.get(last * stride + id) ?? 0) + 1);
      last = id;
    }
  }

  const size = ids.size;
  const next: [number, number][][] = Array.from({ length: size }, () => []);
  const previous: [number, number][][] = Array.from({ length: size }, () => []);
  const total = new Float64Array(size);
  for (const [key, count] of pairs) {
    const left = Math.floor(key / stride);
    const right = key % stride;
    next[left]?.push([right, count]);
    previous[right]?.push([left, count]);
    total[right] = (total[right] ?? 0) + count;
  }

  // The most frequent words begin in classes of their own, the others in turn.
  const order = Array.from({ length: size }, (_, id) => id).sort(
    (a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b,
  );
  const classOf = new Int32Array(size);
  order.forEach((id, rank) => (classOf[id] = rank % classCount));

  const exchange = new Exchange(classOf, next, previous, total, classCount);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const id of order) if (exchange.improve(id)) moved++;
    console.log(`round ${round + 1}: ${moved} of ${size} words moved`);
    if (moved === 0) break;
  }
  return new Map(Array.from(ids, ([word, id]) => [word, (classOf[id] ?? 0) + 1]));
}

/** For each word, the words beside it, and how often. */
type Neighbours = readonly (readonly [number, number])[][];

const xlogx = (value: number) => (value > 0 ? value * Math.log(value) : 0);

/** The counts of bigrams of classes, kept up to date while words move. */
class Exchange {
  readonly #bigrams: Float64Array;
  readonly #sizes: Float64Array;

  readonly classOf: Int32Array;
  readonly next: Neighbours;
  readonly previous: Neighbours;
  readonly total: Float64Array;
  readonly classCount: number;

  constructor(
    classOf: Int32Array,
    next: Neighbours,
    previous: Neighbours,
    total: Float64Array,
    classCount: number,
  ) {
    this.classOf = classOf;
    this.next = next;
    this.previous = previous;
    this.total = total;
    this.classCount = classCount;
    this.#bigrams = new Float64Array(classCount * classCount);
    this.#sizes = new Float64Array(classCount);
    for (let id = 0; id < total.length; id++) {
      const from = classOf[id]!;
      this.#sizes[from]! += total[id]!;
      for (const [right, count] of next[id]!) this.#bigrams[from * classCount + classOf[right]!]! += count;
    }
  }

  /** Moves a word to its best class; whether that is another one. */
  improve(id: number): boolean {
    const { classCount, classOf } = this;
    const home = classOf[id]!;
    const outgoing = new Map<number, number>();
    const incoming = new Map<number, number>();
    let self = 0;
    for (const [right, count] of this.next[id]!) {
      if (right === id) self += count;
      else outgoing.set(classOf[right]!, (outgoing.get(classOf[right]!) ?? 0) + count);
    }
    for (const [left, count] of this.previous[id]!) {
      if (left !== id) incoming.set(classOf[left]!, (incoming.get(classOf[left]!) ?? 0) + count);
    }

    this.#add(home, id, outgoing, incoming, self, -1);
    let best = home;
    let bestGain = -Infinity;
    for (let candidate = 0; candidate < classCount; candidate++) {
      const gain = this.#gain(candidate, id, outgoing, incoming, self) + (candidate === home ? 1e-9 : 0);
      if (gain > bestGain) {
        bestGain = gain;
        best = candidate;
      }
    }
    this.#add(best, id, outgoing, incoming, self, 1);
    classOf[id] = best;
    return best !== home;
  }

  #gain(
    to: number,
    id: number,
    outgoing: Map<number, number>,
    incoming: Map<number, number>,
    self: number,
  ): number {
    const bigrams = this.#bigrams;
    let gain = 0;
    let onDiagonal = self;
    for (const [right, count] of outgoing) {
      if (right === to) onDiagonal += count;
      else {
        const now = bigrams[to * this.classCount + right]!;
        gain += xlogx(now + count) - xlogx(now);
      }
    }
    for (const [left, count] of incoming) {
      if (left === to) onDiagonal += count;
      else {
        const now = bigrams[left * this.classCount + to]!;
        gain += xlogx(now + count) - xlogx(now);
      }
    }
    const diagonal = bigrams[to * this.classCount + to]!;
    gain += xlogx(diagonal + onDiagonal) - xlogx(diagonal);
    const size = this.#sizes[to]!;
    return gain - 2 * (xlogx(size + this.total[id]!) - xlogx(size));
  }

  #add(
    to: number,
    id: number,
    outgoing: Map<number, number>,
    incoming: Map<number, number>,
    self: number,
    sign: 1 | -1,
  ): void {
    for (const [right, count] of outgoing) this.#bigrams[to * this.classCount + right]! += sign * count;
    for (const [left, count] of incoming) this.#bigrams[left * this.classCount + to]! += sign * count;
    this.#bigrams[to * this.classCount + to]! += sign * self;
    this.#sizes[to]! += sign * this.total[id]!;
  }
}
