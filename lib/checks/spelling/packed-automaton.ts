import { endsWord, isLast, letterShift, magic, nodeMask } from './packed-format';

/** The node that has no edges. */
export const deadEnd = 0;

/** A set of strings, read from its packed form (`packed-format.ts`) without unpacking it. */
export class PackedAutomaton {
  readonly root: number;
  /** UTF-16 units that occur, ascending; edges name them by their place here. */
  readonly letters: Uint32Array;
  /** Edges and header; an edge is a place in it. */
  readonly cells: Uint32Array;
  readonly #letterOf = new Map<number, number>();

  /** @throws When the bytes are something else. */
  constructor(bytes: ArrayBuffer) {
    this.cells = new Uint32Array(bytes);
    const [found, count] = this.cells;
    if (found !== magic || count === undefined) throw new Error('These bytes are no packed automaton.');
    this.letters = this.cells.subarray(2, 2 + count);
    this.letters.forEach((unit, index) => this.#letterOf.set(unit, index));
    this.root = this.cells[2 + count]!;
  }

  has(word: string): boolean {
    let edge = 0;
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      edge = this.edgeTo(node, word.charCodeAt(i));
      if (edge === 0) return false;
      node = this.cells[edge]! & nodeMask;
    }
    return edge !== 0 && this.isEnd(edge);
  }

  /** The node that `prefix` leads to; `undefined` when no word begins with it. */
  nodeAfter(prefix: string): number | undefined {
    let node = this.root;
    for (let i = 0; i < prefix.length; i++) {
      const edge = this.edgeTo(node, prefix.charCodeAt(i));
      if (edge === 0) return undefined;
      node = this.cells[edge]! & nodeMask;
    }
    return node;
  }

  /** What may follow `prefix` to make a word, in order; `undefined` when no word begins with it. */
  *endingsOf(prefix: string): Generator<string> {
    const node = this.nodeAfter(prefix);
    if (node !== undefined) yield* this.#wordsFrom(node, '');
  }

  /** The edge with this UTF-16 unit; 0 when there is none. */
  edgeTo(node: number, unit: number): number {
    const letter = this.#letterOf.get(unit);
    if (letter === undefined || node === deadEnd) return 0;
    for (let edge = node; ; edge++) {
      const cell = this.cells[edge]!;
      if (cell >>> letterShift === letter) return edge;
      if (cell & isLast) return 0;
    }
  }

  isEnd(edge: number): boolean {
    return (this.cells[edge]! & endsWord) !== 0;
  }

  *#wordsFrom(node: number, word: string): Generator<string> {
    if (node === deadEnd) return;
    for (let edge = node; ; edge++) {
      const cell = this.cells[edge]!;
      const longer = word + String.fromCharCode(this.letters[cell >>> letterShift]!);
      if (cell & endsWord) yield longer;
      yield* this.#wordsFrom(cell & nodeMask, longer);
      if (cell & isLast) return;
    }
  }
}
