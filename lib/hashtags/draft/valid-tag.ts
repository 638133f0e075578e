import { findHashtags } from '../../counter/find-hashtags';
import type { HashtagRules } from '../../sites/site-profile';
import { countGraphemes } from '../../text/graphemes';

/** What separates words in a tag, and what no grammar takes in the middle of one. */
const SEPARATORS = /[\s\p{Pd}\p{Zs}'’.,/&+\xb7\u30fb\u200c]+/gu;
const OTHERS = /[^\p{L}\p{M}\p{N}_]+/gu;

/** Whether `#name`, between spaces, is one tag on the network. */
export function isValidTag(name: string, rules: HashtagRules): boolean {
  if (!rules.linked || name === '' || countGraphemes(name) > (rules.maxLength ?? Infinity)) return false;
  const [tag, ...more] = findHashtags(` #${name} `, rules.grammar, rules.maxLength);
  return more.length === 0 && tag?.from === 1 && tag.to === name.length + 2;
}

/**
 * The tag as the network takes it: as it is, or else its words joined by `_`, or by capitals where they have them.
 * `undefined` where nothing of it can be a tag there: digits alone, too long, or a network without tags.
 */
export function toValidTag(name: string, rules: HashtagRules): string | undefined {
  const bare = name.replace(/^[#＃]+/, '').normalize('NFC');
  if (isValidTag(bare, rules)) return bare;
  const words = bare.split(SEPARATORS).map((word) => word.replaceAll(OTHERS, ''));
  const joined = joinWords(words.filter((word) => word !== ''));
  return isValidTag(joined, rules) ? joined : undefined;
}

/** One tag of several words: `SummerSale`, `تخفيضات_الصيف`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  const hasCapitals = words.every((word) => /^[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u.test(word));
  return hasCapitals
    ? words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join('')
    : words.join('_');
}
