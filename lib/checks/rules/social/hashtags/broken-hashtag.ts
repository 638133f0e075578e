import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';

/**
 * What ends a tag although its word goes on: a hyphen, an apostrophe, `&` or `+`, an emoji, a bidi mark or ZWNJ where the
 * network does not take it. Not a full stop, comma or slash, behind which a new word begins as often.
 */
const BREAK =
  /(?:[-‐‑'’&+*~\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|\p{Extended_Pictographic}\ufe0f?)/uy;
/** The letters that were meant for the tag. `'s` is English and not of it; behind a second hyphen it is a compound. */
const REST = /(?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}_]+(?![\p{L}\p{M}\p{N}_\-‐‑])/uy;

/** A tag that ends earlier than its word: only the first part would be found. */
export const brokenHashtag: PostRule = {
  id: 'social.broken-hashtag',
  category: 'social',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.75,
  touchesEntities: true,
  explanation: {
    en: 'The hashtag ends in the middle of {text}: a sign in it breaks it.',
    fr: 'Le hashtag s’arrête au milieu de {text} : un signe le coupe.',
    ar: 'ينتهي الوسم في منتصف {text}: ففيه علامة تقطعه.',
  },
  *find(post) {
    for (const { from, to } of tagsOf(post)?.tags ?? []) {
      BREAK.lastIndex = to;
      const sign = BREAK.exec(post.text)?.[0];
      if (sign === undefined) continue;
      REST.lastIndex = to + sign.length;
      const rest = REST.exec(post.text)?.[0];
      if (rest === undefined) continue;
      const tag = post.text.slice(from, to);
      yield { from, to: REST.lastIndex, replacements: [joined(tag, sign, rest)] };
    }
  },
  exampleCustoms: { hashtags: { linked: true, grammar: 'x', confidence: 'official' } },
  examples: {
    wrong: [
      { text: 'We love [[#Coca-Cola]]!', fix: 'We love #CocaCola!' },
      { text: 'Merci [[#L’Oréal]]', fix: 'Merci #LOréal' },
      { text: '[[#rock&roll]] tonight', fix: '#rockRoll tonight' },
      { text: '[[#رمضان\u200fكريم]]', fix: '#رمضان_كريم' },
    ],
    right: [
      '#Apple’s new phone',
      '#sale.Now',
      '#one-two-three',
      '#love❤️',
      '#sale - today',
      '#نرم\u200cافزار',
    ],
  },
};

/** One tag of both parts: with a capital where scripts have them, with `_` elsewhere. */
function joined(tag: string, sign: string, rest: string): string {
  const isInvisible = /^[\xad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069]$/u.test(sign);
  if (/^\p{Script=Latin}/u.test(rest))
    return tag + (isInvisible ? rest : rest.charAt(0).toUpperCase() + rest.slice(1));
  return `${tag}_${rest}`;
}
