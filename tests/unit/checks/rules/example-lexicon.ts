import type { Lexicon } from '../../../../lib/checks/lexicon';

/** Words of the examples that are misspelt, and that their rules find because no dictionary has them. */
const misspelt: ReadonlySet<string> = new Set(['لايحتمل', 'وصلو', 'مهندسوا', 'التنضيم']);

/** Knows every word that is made of letters, as if each was a common one: for examples, which are well spelt. */
export const exampleLexicon: Lexicon = {
  knows: (_, word) => !misspelt.has(word) && /^[\p{L}\p{M}’'-]+$/u.test(word),
  zipf: () => 4,
};
