import type { NonProse } from '../../text/non-prose';
import { endsWithAbbreviation } from './abbreviations';

/** Emoji behind which a sentence may end without a full stop. */
const CLOSING_KINDS = new Set(['emoji', 'emoticon', 'shortcode']);

/** Signs between the parts of a post that stand for a full stop: `Open now | Ouvert`. */
const SEPARATOR = /(?<=\s)(?:[|•·▪►→]|\/\/)(?=\s)/gu;
/** `Wait… What`, but not `so… I`; in Arabic the dots are a comma. */
const ELLIPSIS = /(?:…|(?<!\.)\.{3,})\s+(?=(?!I\b)\p{Lu})/gu;
/** A closing mark that the segmenter leaves to the next sentence, since French has a space before it. */
const CLOSING = /[»”)\]]\s*/y;
const QUOTED_END = /["'’»”)\]]\s*$/;
/** UTF-16 units: a mark and the spaces behind it. */
const quotationReach = 4;
const LOWER = /\p{Ll}/u;
/** What begins a sentence behind an emoji: a capital, or a letter of a script without capitals. */
const BEGINS_SENTENCE = /[\s\p{P}]{0,8}(?!I\b)[\p{Lu}\p{Lo}]/uy;
/** Two words: `I ❤️ Paris` is one sentence. */
const TWO_WORDS = /\p{L}[^\p{L}\ufffc]{1,8}\p{L}|\p{L}\s\p{L}/u;
const wordReach = 40;

let segmenter: Intl.Segmenter | undefined;

/**
 * Where the sentences of a text begin, in ascending UTF-16 offsets, 0 and the text's length among them.
 * @param masked The text with every unit of what is no prose replaced, so that no full stop in a link counts.
 */
export function sentenceBoundaries(masked: string, nonProse: readonly NonProse[]): number[] {
  const boundaries = new Set([0, masked.length]);
  // The rules do not depend on the locale; they know the full stops of Arabic and Urdu.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { index } of segmenter.segment(masked)) {
    const boundary = behindQuotation(masked, index);
    if (boundary !== undefined && !endsWithAbbreviation(masked, boundary)) boundaries.add(boundary);
  }
  for (const pattern of [SEPARATOR, ELLIPSIS])
    for (const { index, 0: found } of masked.matchAll(pattern)) boundaries.add(index + found.length);
  for (const offset of emojiBoundaries(masked, nonProse)) boundaries.add(offset);
  return [...boundaries].sort((a, b) => a - b);
}

/**
 * A boundary of the segmenter, moved behind the quotation mark that closes there; `undefined` where the sentence goes on
 * behind a quotation: `"Stop!" he said`.
 */
function behindQuotation(masked: string, boundary: number): number | undefined {
  CLOSING.lastIndex = boundary;
  const moved = CLOSING.test(masked) ? CLOSING.lastIndex : boundary;
  const isQuoted = QUOTED_END.test(masked.slice(Math.max(0, moved - quotationReach), moved));
  return isQuoted && LOWER.test(masked.charAt(moved)) ? undefined : moved;
}

function* emojiBoundaries(masked: string, nonProse: readonly NonProse[]): Generator<number> {
  for (const [index, { kind, from, to }] of nonProse.entries()) {
    if (!CLOSING_KINDS.has(kind)) continue;
    const next = nonProse[index + 1];
    if (next && CLOSING_KINDS.has(next.kind) && masked.slice(to, next.from).trim() === '') continue;
    BEGINS_SENTENCE.lastIndex = to;
    if (!BEGINS_SENTENCE.test(masked)) continue;
    if (TWO_WORDS.test(masked.slice(Math.max(0, from - wordReach), from))) yield to;
  }
}
