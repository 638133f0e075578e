import type { Language } from '../language/language';

/** A word of which another one may be a regular form in a language. */
export interface Stem {
  readonly stem: string;
  readonly language: Language;
}

const shortestStem = 2;

/** Endings of plurals and possessives; what they replace at the stem's end is put back. */
const latinEndings: readonly (readonly [RegExp, string, Language])[] = [
  [/(?:'s|s'|')$/, '', 'en'],
  [/s$/, '', 'en'],
  [/(?<=(?:[sxz]|ch|sh))es$/, '', 'en'],
  [/ies$/, 'y', 'en'],
  [/[sx]$/, '', 'fr'],
  [/aux$/, 'al', 'fr'],
];
/** French words that lose their vowel before the word. */
const elision = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'/;

/** Arabic letters that are written onto the next word: and, so; in, like, for, will; the article. Hamza is folded away. */
const proclitics = /^(?:[وف])?(?:ال|لل|[بك]ال|[بكلس])?/;
/** Pronouns at a word's end; before them ta marbuta, folded to ه, is written ت. */
const pronouns = /(?:ها|هم|هن|كم|كن|نا|ه|ك|ي)$/;
/** Sound plurals and duals. */
const plurals = /(?:ات|ون|ين|ان)$/;
const shortestArabicStem = 3;

/** The words of which a folded word may be a regular form: `zara's` of `zara`, `والزهراوي` of `زهراوي`. */
export function* regularStems(folded: string): Generator<Stem> {
  if (/^\p{Script=Arabic}+$/u.test(folded)) {
    for (const stem of arabicStems(folded)) yield { stem, language: 'ar' };
    return;
  }
  for (const [ending, instead, language] of latinEndings) {
    const stem = folded.replace(ending, instead);
    if (stem !== folded && stem.length >= shortestStem) yield { stem, language };
  }
  const bare = folded.replace(elision, '');
  if (bare === folded) return;
  yield { stem: bare, language: 'fr' };
  if (/[sx]$/.test(bare)) yield { stem: bare.slice(0, -1), language: 'fr' };
}

function* arabicStems(word: string): Generator<string> {
  for (const bare of withoutProclitics(word)) {
    if (bare !== word) yield bare;
    for (const ending of [pronouns, plurals]) {
      const stem = bare.replace(ending, '');
      if (stem === bare || stem.length < shortestArabicStem) continue;
      yield stem;
      yield stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : `${stem}ه`;
    }
  }
}

/** The word without each beginning of what is written onto it; the word itself first. */
function* withoutProclitics(word: string): Generator<string> {
  yield word;
  const attached = proclitics.exec(word)?.[0] ?? '';
  for (let length = 1; length <= attached.length; length++)
    if (word.length - length >= shortestArabicStem) yield word.slice(length);
}
