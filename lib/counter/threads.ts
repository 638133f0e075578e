import { graphemesOf } from '../text/graphemes';
import { codePointLength } from './code-points';
import type { Count } from './count';
import { utf8Length } from './utf8-length';

/** Whatever an emoji has to have in it: a pictograph, a flag's letter, a keycap or what makes an emoji of a symbol. */
const MAY_HAVE_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3\ufe0f]/u;
/** A grapheme that is drawn as an emoji: by default, by its variation selector, or by its skin tone. */
const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[#*0-9]\u20e3|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/u;

/**
 * Counts as Threads does (developers.facebook.com, Threads Posts, 2026-07): "emojis are counted as the number of
 * UTF-8 bytes they take up"; everything else by code points, which is not said and may differ outside the BMP.
 */
export function countByThreads(text: string, max: number): Count {
  if (!MAY_HAVE_EMOJI.test(text)) return measure(text, codePointLength(text), max);
  let used = 0;
  for (const { segment } of graphemesOf(text)) used += lengthOf(segment);
  return measure(text, used, max);
}

function measure(text: string, used: number, max: number): Count {
  const overflowFrom = used > max ? overflowOffset(text, max) : undefined;
  return { used, limit: max, remaining: max - used, overflowFrom };
}

function overflowOffset(text: string, max: number): number {
  let used = 0;
  for (const { segment, index } of graphemesOf(text)) {
    used += lengthOf(segment);
    if (used > max) return index;
  }
  return text.length;
}

function lengthOf(grapheme: string): number {
  return EMOJI.test(grapheme) ? utf8Length(grapheme) : codePointLength(grapheme);
}
