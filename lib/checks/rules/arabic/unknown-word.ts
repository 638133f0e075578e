import type { Lexicon } from '../../lexicon';
import { letterVariants } from './letter-variants';
import { wordForms } from './word-forms';

/** On the Zipf scale: seen often enough to be in use. */
export const inUse = 2.3;
/** Verbs and nouns like «اعتذر», «انتظار», «استخدم»: theirs is never a hamza, unless «I» is the subject. */
const derivedVerb = /^ا(?:[\u0621-\u064a]ت|ن|ست)[\u0621-\u064a]{2}/;
/** On the Zipf scale: how much more frequent a word that no dictionary has must be than what was written. */
const moreFrequent = 0.4;
const shortest = 3;
/** The longest words of Arabic, with all that is written onto them; variants grow with the square of it. */
const longest = 16;

/** What a word that the dictionary doesn't have may be meant to be, best first. */
export function unknownWordFixes(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortest || word.length > longest || isJoined(word, lexicon)) return [];
  const written = lexicon.zipf('ar', word);
  const fixes = new Set<string>();
  const seated = word.replace(/[ىي]ء$/, 'ئ');
  if (seated !== word && lexicon.knows('ar', seated)) return [seated];
  for (const { word: variant, unusual } of letterVariants(word)) {
    const frequency = lexicon.zipf('ar', variant);
    const isFrequent = frequency >= inUse && frequency >= written + moreFrequent;
    if (
      lexicon.knows('ar', variant)
        ? unusual && !isFrequent
        : unusual || !isFrequent || hasFewerHamzas(variant, word)
    )
      continue;
    if (!wordForms(variant)?.wrong.includes(variant)) fixes.add(variant);
  }
  const plainAlif = word.startsWith('إ') ? `ا${word.slice(1)}` : '';
  if (lexicon.knows('ar', plainAlif) && (fixes.has(plainAlif) || derivedVerb.test(plainAlif)))
    return [plainAlif];
  // What is written with its dots is hardly meant without them.
  const dots = (fix: string) => (word.endsWith('ة') && !fix.endsWith('ة') ? 1 : 0);
  return [...fixes].sort(
    (a, b) =>
      dots(a) - dots(b) ||
      rank(a) - rank(b) ||
      lexicon.zipf('ar', b) - lexicon.zipf('ar', a) ||
      isMasdar(b) - isMasdar(a),
  );
}

/** Words that are frequent without their hamza are frequent mistakes. */
function hasFewerHamzas(variant: string, word: string): boolean {
  const count = (letters: string) => letters.replace(/[^أإآؤئء]/g, '').length;
  return count(variant) < count(word);
}

/** On the Zipf scale: «لابناء» is «لأبناء» although «بناء» is a little more frequent than «أبناء»; verbs get none. */
const benefitOfHamza = 0.4;

/** «لافرق»: rather two words than a «ل» before a hamza. */
export function isJoined(word: string, lexicon: Lexicon): boolean {
  const rest = /^[وف]?لا([\u0621-\u0647\u0649\u064a][\u0621-\u064a]{2,})$/.exec(word)?.[1];
  if (rest === undefined || !lexicon.knows('ar', rest)) return false;
  if (/^[أإآ]/.test(rest)) return true;
  const endings = [rest, rest.replace(/ه$/, 'ة')];
  const withHamza = Math.max(
    ...['أ', 'إ'].flatMap((hamza) => endings.map((ending) => lexicon.zipf('ar', hamza + ending))),
  );
  return withHamza + (/^[يتن]/.test(rest) ? 0 : benefitOfHamza) <= lexicon.zipf('ar', rest);
}

/** The place of a word among those that are taken for it, a conjunction apart. */
function rank(word: string): number {
  const place = placeAmong(word);
  if (place === undefined && /^[وف]/.test(word)) return placeAmong(word.slice(1)) ?? 0;
  return place ?? 0;
}

function placeAmong(word: string): number | undefined {
  const forms = wordForms(word);
  if (forms === undefined) return undefined;
  const place = forms.right.indexOf(word);
  return place < 0 ? Infinity : place;
}

/** «إصدار» is likelier than «أصدار»: 1 when the word looks like the noun of such a verb. */
function isMasdar(word: string): number {
  return /إ[\u0621-\u064a]{2}ا[\u0621-\u064a]/.test(word) ? 1 : 0;
}

/** How frequent a word is, a conjunction before it apart. */
export function usage(word: string, lexicon: Lexicon): number {
  const alone = /^[وف]./.test(word) ? lexicon.zipf('ar', word.slice(1)) : 0;
  return Math.max(lexicon.zipf('ar', word), alone);
}
