import {
  endsWord,
  isLast,
  letterShift,
  magic,
  maxLetters,
  nodeMask,
} from '../../lib/checks/spelling/packed-format.ts';

/** One way on from a node: a UTF-16 unit, whether a word ends there, and the id of the node it leads to. */
export interface Edge {
  readonly unit: number;
  readonly final: boolean;
  readonly target: number;
}

/** Builds a minimal automaton from its leaves up: equal nodes are one. */
export class AutomatonBuilder {
  readonly #nodes: (readonly Edge[])[] = [[]];
  readonly #idOf = new Map<string, number>([['', 0]]);

  /** The id of the node with these edges. Edges lead to nodes that are there already; 0 is the node without any. */
  intern(edges: readonly Edge[]): number {
    const sorted = edges.toSorted((a, b) => a.unit - b.unit);
    const key = sorted.map(({ unit, final, target }) => `${unit}${final ? '!' : ':'}${target}`).join(' ');
    let id = this.#idOf.get(key);
    if (id === undefined) {
      id = this.#nodes.push(sorted) - 1;
      this.#idOf.set(key, id);
    }
    return id;
  }

  edgesOf(id: number): readonly Edge[] {
    return this.#nodes[id]!;
  }

  /** What can be reached from `root`, in the packed form. */
  pack(root: number): Uint32Array<ArrayBuffer> {
    const order = this.#reachable(root);
    const units = [...new Set(order.flatMap((id) => this.edgesOf(id).map(({ unit }) => unit)))].sort(
      (a, b) => a - b,
    );
    if (units.length > maxLetters) throw new Error(`${units.length} letters are too many.`);
    const header = 2 + units.length + 1;
    const placeOf = new Map<number, number>([[0, 0]]);
    let size = header;
    for (const id of order) {
      placeOf.set(id, size);
      size += this.edgesOf(id).length;
    }
    if (size > nodeMask) throw new Error(`${size} edges are too many.`);
    const letterOf = new Map(units.map((unit, index) => [unit, index]));
    const cells = new Uint32Array(size);
    cells.set([magic, units.length, ...units, placeOf.get(root)!]);
    let at = header;
    for (const id of order) {
      const edges = this.edgesOf(id);
      edges.forEach(({ unit, final, target }, index) => {
        const last = index === edges.length - 1;
        cells[at++] =
          (letterOf.get(unit)! << letterShift) |
          (final ? endsWord : 0) |
          (last ? isLast : 0) |
          placeOf.get(target)!;
      });
    }
    return cells;
  }

  /** Ids in the order of a walk, so that a word's nodes lie near each other; without the node that has no edges. */
  #reachable(root: number): number[] {
    const seen = new Set<number>([0]);
    const pending = [root];
    while (pending.length > 0) {
      const id = pending.pop()!;
      if (seen.has(id)) continue;
      seen.add(id);
      for (const { target } of this.edgesOf(id).toReversed()) pending.push(target);
    }
    return [...seen].slice(1);
  }
}

/** The packed automaton of a list of words; empty ones are left out. */
export function packWords(words: Iterable<string>): Uint32Array<ArrayBuffer> {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const builder = new AutomatonBuilder();
  return builder.pack(internRange(builder, sorted, 0, sorted.length, 0));
}

/** The node for the words of a sorted range, which agree up to `depth` and are all longer. */
function internRange(
  builder: AutomatonBuilder,
  sorted: readonly string[],
  from: number,
  to: number,
  depth: number,
): number {
  const edges: Edge[] = [];
  for (let start = from; start < to;) {
    const unit = sorted[start]!.charCodeAt(depth);
    let end = start + 1;
    while (end < to && sorted[end]!.charCodeAt(depth) === unit) end++;
    const final = sorted[start]!.length === depth + 1;
    const target = internRange(builder, sorted, final ? start + 1 : start, end, depth + 1);
    edges.push({ unit, final, target });
    start = end;
  }
  return builder.intern(edges);
}
