import type { Language } from '../language/language';

/** A word without what is written onto it: `l'` + `amie`, `brand` + `'s`. */
export interface Attachment {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** French words that lose their vowel: before a vowel, a silent h or y. */
const elision =
  /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'(?=[aeiouyhàâäéèêëîïôöùûüœæ])/iu;
const possessive = /'s?$/iu;
/** Arabic "and", "so": the expanded dictionary lacks some of their combinations. */
const conjunction = /^[وف](?=\p{L}{3})/u;

/** How a word that is unknown as a whole may be taken apart; `undefined` when nothing is attached to it. */
export function detach(language: Language, word: string): Attachment | undefined {
  if (language === 'en') {
    const after = possessive.exec(word)?.[0];
    return after && after.length < word.length
      ? { before: '', word: word.slice(0, -after.length), after }
      : undefined;
  }
  const before = (language === 'fr' ? elision : conjunction).exec(word)?.[0];
  return before === undefined ? undefined : { before, word: word.slice(before.length), after: '' };
}
