import type { NonProse } from '../text/non-prose';
import type { TextRange } from '../text/text-range';
import type { RunLanguage } from './language/language';

/** Stands for each UTF-16 unit of an entity in `Passage.masked`: OBJECT REPLACEMENT CHARACTER. */
export const entityCharacter = '\ufffc';

/**
 * One sentence, or the part of a sentence that is in one language: what checkers read. `from`…`to` is its place in
 * the paragraph; all other offsets are relative to the passage.
 */
export interface Passage extends TextRange {
  readonly text: string;
  /** `text` with every unit of an entity replaced by `entityCharacter`: equally long, so offsets hold in both. */
  readonly masked: string;
  /** What is no prose in the passage, in order. */
  readonly entities: readonly NonProse[];
  readonly language: RunLanguage;
  /** Whether a sentence begins, or ends, with this passage. */
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
}
