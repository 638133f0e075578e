import { hostAt } from './hosts';
import type { TextRange } from './text-range';

// Letters, marks, digits and the joiners that twitter-text's `hashtagSpecialChars` lists; ZWNJ and ZWJ among them.
const TAG_CHARACTER =
  '\\p{L}\\p{M}\\p{Nd}_\\u200c\\u200d\\ua67e\\u05be\\u05f3\\u05f4\\uff5e\\u301c\\u309b\\u309c\\u30a0\\u30fb\\u3003\\u0f0b\\u0f0c\\xb7';
const HASHTAG = new RegExp(`[#＃](?![\\ufe0f\\u20e3])[${TAG_CHARACTER}]+`, 'vy');
/** What may not stand before a tag. The variation selectors are marks too, but they belong to emoji. */
const IN_WORD = new RegExp(`[[${TAG_CHARACTER}&]--[\\ufe0e\\ufe0f]]$`, 'v');
const LETTER = /[\p{L}\p{M}]/v;
const CASHTAG = /\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?=$|[\s\p{P}\p{S}])/vy;
const BEFORE_CASHTAG = /[\s([{'"‘“«]$/;
const MENTION = /[@＠][A-Za-z0-9_]+/y;
const NOT_BEFORE_MENTION = /[A-Za-z0-9_!#$%&*@＠]$/;
const RETWEET = /(?:^|[^A-Za-z0-9_+~.-])RT:?$/i;
const SHORTCODE = /:([A-Za-z0-9_+-]{1,64}):(?![A-Za-z0-9])/y;
/** Bare numbers are times and ratios, except for the emoji that are called by a number. */
const SHORTCODE_NAME = /[A-Za-z]|^(?:[+-]1|100|1234)$/;

/** `#tag` or `＃tag` with at least one letter. `touching`: an entity ends right before it, as in `#one#two`. */
export function hashtagAt(text: string, offset: number, touching: boolean): TextRange | undefined {
  if (!touching && IN_WORD.test(before(text, offset))) return undefined;
  const to = matchEnd(HASHTAG, text, offset);
  if (to === undefined || !LETTER.test(text.slice(offset, to)) || text.startsWith('://', to))
    return undefined;
  return { from: offset, to };
}

/** `$ABC`: one to six letters, as twitter-text has it, but also in brackets and quotation marks, as Bluesky has it. */
export function cashtagAt(text: string, offset: number): TextRange | undefined {
  if (offset > 0 && !BEFORE_CASHTAG.test(before(text, offset))) return undefined;
  const to = matchEnd(CASHTAG, text, offset);
  return to === undefined ? undefined : { from: offset, to };
}

/** `@name`, `@name.example` (a handle that is a domain) or `@name@host.example`. */
export function mentionAt(text: string, offset: number): TextRange | undefined {
  if (
    NOT_BEFORE_MENTION.test(before(text, offset)) &&
    !RETWEET.test(text.slice(Math.max(0, offset - 4), offset))
  ) {
    return undefined;
  }
  const to = matchEnd(MENTION, text, offset);
  if (to === undefined) return undefined;
  if (text[to] === '@') {
    const host = hostAt(text, to + 1);
    return host?.from === to + 1 ? { from: offset, to: host.to } : undefined;
  }
  if (text[to] === '.' || text[to] === '-') {
    const handle = hostAt(text, offset + 1);
    if (handle?.from === offset + 1 && text[handle.to] !== '@') return { from: offset, to: handle.to };
  }
  // twitter-text: an accented letter makes it no handle, and `@http://` is a link that someone points at.
  return /^(?:[\u00c0-\u024f]|:\/\/)/.test(text.slice(to, to + 3)) ? undefined : { from: offset, to };
}

/** `:tada:`, but not the minutes in `10:30:45`. `touching`: an entity ends right before it, as in `:a::b:`. */
export function shortcodeAt(text: string, offset: number, touching: boolean): TextRange | undefined {
  if (!touching && /[A-Za-z0-9:]$/.test(before(text, offset))) return undefined;
  SHORTCODE.lastIndex = offset;
  const name = SHORTCODE.exec(text)?.[1];
  if (name === undefined || !SHORTCODE_NAME.test(name)) return undefined;
  return { from: offset, to: offset + name.length + 2 };
}

/** The two code units before the offset: enough for one code point. */
function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 2), offset);
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
