import type { Language } from '../../checks/language/language';
import { phrasesOf } from '../rules/all-phrases';
import { firstNames } from './first-names';
import { nationalities } from './nationalities';
import type { Token } from './token';

/** What a name follows: `Hi Sara`, `Bonjour Karim`, `أهلا أحمد`. Folded. */
const greetings = new Set(
  'hi hello hey dear bonjour bonsoir salut cher chere coucou مرحبا اهلا هلا السيد السيده استاذ استاذه ا'.split(
    ' ',
  ),
);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const vocativeMarks = new Set([',', '!', '،', '.', ':']);

/**
 * Turns tokens that name somebody into `name`s: known first names and nationalities, and what stands between a greeting
 * and a comma.
 */
export function markNames(text: string, tokens: readonly Token[], language: Language): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'word') return token;
    const isNamed =
      language === 'ar'
        ? isArabicName(token.text) || isGreeted(tokens, index)
        : nationalities.has(token.text) ||
          (CAPITALISED.test(text.slice(token.from, token.from + 2)) &&
            (firstNames.has(token.text) || isGreeted(tokens, index) || isCalled(tokens, index, language)));
    return isNamed ? { ...token, kind: 'name', text: '<name>' } : token;
  });
}

/** Words that begin a sentence before a comma without being a name, beside those that the rules know. Folded. */
const openers = new Set(
  `no sure also now today tomorrow yesterday first second indeed otherwise meanwhile so oh ah right true agreed anyway regardless thus
   hence then later afterwards soon here there look listen folks friends all everyone friend customer exactly fair enough
   donc certes bien ensuite puis sinon vite hier demain aussi voila tiens ecoutez ici la amis exact effectivement apres`.split(
    /\s+/,
  ),
);

/** `Zofia, we are on it`: who is called at the beginning of a sentence. */
function isCalled(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  const { exact, prefixed } = phrasesOf(language);
  return (
    token !== undefined &&
    token.starts &&
    tokens[index + 1]?.text === ',' &&
    !openers.has(token.text) &&
    !exact.has(token.text) &&
    !prefixed.has(token.text.slice(0, 3)) &&
    !/(?:ly|ment|ing|ed|ez)$/.test(token.text)
  );
}

function isGreeted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    before?.kind === 'word' &&
    greetings.has(before.text) &&
    (after === undefined || (after.kind === 'mark' && vocativeMarks.has(after.text)))
  );
}

/** Arabic writes `and`, `to`, `by` and the article as one with the word. */
function isArabicName(word: string): boolean {
  const has = (name: string) => firstNames.has(name) || nationalities.has(name);
  if (has(word)) return true;
  const bare = word.replace(/^[وف]/, '').replace(/^(?:لل|[بكل]?ال|[بلك](?=...))/, '');
  return bare !== word && (has(bare) || has(word.slice(1)));
}
