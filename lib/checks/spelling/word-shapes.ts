import { isAllCapitals, startsWithCapital } from './word-form';

/**
 * More than two of a letter in a row: the voice is drawn out on purpose. Three consonants inside a long word are a
 * slip: nobody can draw them out.
 */
const stretched =
  /(\p{L})\1\1\1|([aeiouyàâéèêîôûاويه])\2\2|^(\p{L})\3\3|(\p{L})\4\4$|^(?=\p{L}{1,6}$)\p{L}*(\p{L})\5\5/u;
/** A syllable over and over: `hahaha`, `lololol`, `blablabla`, `ههههه`. */
const repeated = /^(\p{L}{1,3}?)\1{2,}\p{L}{0,2}$/u;
const laughter = /^(?:a?(?:h+[aeiouy]*){2,}|j(?:aj[aj]+)|m+h+m*|[aeo]+[hw]+|h+m+|u+g+h+|b+r+)$/iu;
/** Swear words go into new words without end; nobody wants to hear about their spelling. */
const coarse = /fuck|shit|bitch/iu;
/** `TVs`, `DMed`: an abbreviation with an ending. */
const pluralAbbreviation = /^\p{Lu}{2,}['’]?(?:s|es|d|ed|ing|ers?)$/u;

/** Whether letters are drawn out (`soooo`), a sound is written (`hahaha`), or someone swears. */
export function isExpressive(word: string): boolean {
  return [stretched, repeated, laughter, coarse].some((pattern) => pattern.test(word));
}

/** `soooo` as `so`, and as `soo`: readings of a stretched word. */
export function unstretched(word: string): string[] {
  return [word.replace(/(\p{L})\1{2,}/gu, '$1'), word.replace(/(\p{L})\1{2,}/gu, '$1$1')];
}

/** Abbreviations, and names with a capital inside: `NASA`, `iPhone`, `McDonald`, `l'Olympia`. */
export function isNameByShape(word: string): boolean {
  const rest = startsWithCapital(word) ? word.slice(1) : word;
  return isAllCapitals(word) || pluralAbbreviation.test(word) || /\p{Lu}/u.test(rest);
}

/** Nothing can be said about one or two letters, or about what is no word at all. */
export function isOutOfScope(word: string): boolean {
  return word.length < 3 || word.length > 40;
}
