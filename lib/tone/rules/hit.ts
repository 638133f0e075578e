import type { TextRange } from '../../text/text-range';
import type { ToneCause } from './causes';

/** Words or signs of a post that do something, in UTF-16 offsets of the post. */
export interface Hit extends TextRange {
  readonly cause: ToneCause;
  /** Index of its first token, and how many tokens it takes. */
  readonly first: number;
  readonly length: number;
  /** 1, more with an intensifier: `so sorry`. */
  readonly strength: number;
}
