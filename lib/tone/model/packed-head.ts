/** A head's weights as they are stored. */
export interface PackedHead {
  readonly bias: number;
  /** What the outermost of the 4-bit steps stands for. */
  readonly outermost: number;
  /** Steps of the buckets, in `bucket-codec`'s form. */
  readonly buckets: string;
  /** Signed bytes in base64: of the causes, then of the shapes, in units of `meantUnit`. */
  readonly meant: string;
}

/** A weight is one of this many steps to either side of 0, finer near it. */
export const levels = 7;
export const meantUnit = 1 / 16;

/** What a step stands for: it grows with its square. */
export function weightOf(level: number, outermost: number): number {
  return (outermost * level * Math.abs(level)) / levels ** 2;
}

/** The step that is nearest to a weight. */
export function levelOf(weight: number, outermost: number): number {
  return Math.sign(weight) * Math.round(levels * Math.sqrt(Math.min(1, Math.abs(weight) / outermost)));
}
