import type { CutPlace } from './cut-places';

/** How much something takes of each limit: of the characters and, where there is such a limit, of the bytes. */
export interface Size {
  readonly used: number;
  readonly bytes: number;
}

/** A piece of text between two places where it may be cut. */
export interface Piece {
  /** Without the white space behind it. */
  readonly size: Size;
  /** The white space behind it. */
  readonly space: Size;
  /** The place behind it. */
  readonly end: CutPlace;
}

/** A part more is worth this much of `CutPlace.cost`: rather a part more than a cut within a clause. */
const partCost = 4;
/** Weight of a part's distance from the mean, squared, in lengths of a part. */
const unevenness = 24;

/** In the units of any rule. */
const longestLabel = 16;

interface Step {
  readonly cost: number;
  /** How many parts there are up to here, and where the last of them begins: the index of its first piece. */
  readonly parts: number;
  readonly from: number;
}

/**
 * The best way to make parts of the pieces: where a reader minds the cuts least, with few parts, and of even length.
 * @param room What part number `index` has room for.
 * @returns For each part the index behind its last piece; `undefined` when a piece has no room.
 */
export function planParts(pieces: readonly Piece[], room: (index: number) => Size): number[] | undefined {
  const rough = bestWay(pieces, room, undefined);
  if (!rough || rough.length < 2) return rough;
  const total = pieces.reduce((sum, { size, space }) => sum + size.used + space.used, 0);
  return bestWay(pieces, room, total / rough.length);
}

function bestWay(
  pieces: readonly Piece[],
  room: (index: number) => Size,
  mean: number | undefined,
): number[] | undefined {
  const steps: (Step | undefined)[] = [{ cost: 0, parts: 0, from: 0 }];
  const rooms: Size[] = [];
  const widest = room(0);
  for (let to = 1; to <= pieces.length; to++) {
    let best: Step | undefined;
    let used = 0;
    let bytes = 0;
    for (let from = to - 1; from >= 0; from--) {
      const piece = pieces[from]!;
      // White space counts only within a part.
      const space = from === to - 1 ? { used: 0, bytes: 0 } : piece.space;
      used += piece.size.used + space.used;
      bytes += piece.size.bytes + space.bytes;
      // A later part has a little more room at most: where only the first has a label.
      if (used > widest.used + longestLabel) break;
      const before = steps[from];
      if (!before) continue;
      const limit = (rooms[before.parts] ??= room(before.parts));
      if (used > limit.used || bytes > limit.bytes) continue;
      const cost = before.cost + partCost + unevennessOf(used, mean, limit) + pieces[to - 1]!.end.cost;
      if (!best || cost < best.cost) best = { cost, parts: before.parts + 1, from };
    }
    steps.push(best);
  }
  const ends: number[] = [];
  for (let to = pieces.length; to > 0;) {
    const step = steps[to];
    if (!step) return undefined;
    ends.push(to);
    to = step.from;
  }
  return ends.reverse();
}

function unevennessOf(used: number, mean: number | undefined, limit: Size): number {
  return mean === undefined ? 0 : unevenness * ((used - mean) / limit.used) ** 2;
}
