/** A word or a punctuation mark of a sentence, as the confusion model reads it; offsets are the sentence's. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** In lower case, with `'` for every apostrophe; `0` for a number, `@` for an entity. */
  readonly text: string;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
}

/** Words with their inner apostrophes, runs of digits, runs of `entityCharacter`, or one other mark. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\p{N}[\p{N}.,]*|\ufffc+|[^\s\p{L}\p{N}\ufffc]/gu;

/** The tokens of a masked sentence. */
export function tokensOf(masked: string): Token[] {
  return Array.from(masked.matchAll(TOKEN), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    text: normal(found),
    capital: /^\p{Lu}/u.test(found),
  }));
}

function normal(found: string): string {
  if (/^\p{N}/u.test(found)) return '0';
  if (found.startsWith('\ufffc')) return '@';
  return found.toLowerCase().replaceAll('’', "'");
}
