import type { Language } from '../../checks/language/language';
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
            (firstNames.has(token.text) || isGreeted(tokens, index)));
    return isNamed ? { ...token, kind: 'name', text: '<name>' } : token;
  });
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
