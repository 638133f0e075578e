import type { TextRange } from '../../text/text-range';

/**
 * `name` is a person's name or a nationality: whoever is spoken of never changes the tone. `mark` is a run of one
 * punctuation mark.
 */
export type TokenKind =
  'word' | 'name' | 'number' | 'mark' | 'emoji' | 'emoticon' | 'link' | 'mention' | 'hashtag';

/** A word, sign or entity of a post, in UTF-16 offsets of the post. */
export interface Token extends TextRange {
  readonly kind: TokenKind;
  /** As it is compared: folded (`foldText`), without stretched letters. */
  readonly text: string;
  /** Whether a sentence begins here. */
  readonly starts: boolean;
  /** Whether it is in capitals throughout, with two letters or more. */
  readonly capitals: boolean;
  /** Whether a letter is repeated for emphasis: `sooo`. */
  readonly stretched: boolean;
}
