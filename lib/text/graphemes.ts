/**
 * Code units that never join a neighbour of the same list into one grapheme (UAX #29: neither Extend, Prepend,
 * SpacingMark nor ZWJ, and not CR, which joins LF): Latin, Greek, Cyrillic, Arabic without its marks, Hebrew
 * letters, punctuation, currencies, arrows and symbols. In a text made of these, units and graphemes are the same.
 */
const ONE_EACH =
  /^[\t\n\x20-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u0606-\u060f\u061b-\u064a\u0660-\u066f\u0671-\u06d5\u1e00-\u200b\u200e-\u205f\u20a0-\u20cf\u2100-\u2bff]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The text's graphemes in order; `index` is a UTF-16 offset. The segmenter is made once: that costs more than a count. */
export function graphemesOf(text: string): Intl.Segments {
  // Grapheme boundaries do not depend on the locale.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Number of graphemes (user-perceived characters, UAX #29 extended grapheme clusters). */
export function countGraphemes(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemesOf(text)) count++;
  return count;
}

/** UTF-16 offset behind the first `count` graphemes; `undefined` when the text has no more than that. */
export function offsetAfterGraphemes(text: string, count: number): number | undefined {
  if (text.length <= count) return undefined;
  if (ONE_EACH.test(text)) return count;
  let left = count;
  for (const { index } of graphemesOf(text)) {
    if (left === 0) return index;
    left--;
  }
  return undefined;
}

/** UTF-16 offset at which the grapheme around `offset` begins: `offset` itself when it lies on a boundary. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return graphemesOf(text).containing(offset)?.index ?? text.length;
}
