import { beginsWithOneTypo } from './one-typo';

/** Most spellings that one typed word stands for. */
const mostSpellings = 8;

/** "And", "the", "to the" and the like, which Arabic writes as one with the word. */
const arabicPrefix = /^[وف]?(?:ال|لل|بال|كال)/u;

/** The words of all snippets: what a mistyped word may have meant. */
export interface Vocabulary {
  add(foldedText: string): void;
  /** Words that begin with what was typed, one slip forgiven. */
  spellingsOf(typed: string): string[];
}

export function createVocabulary(): Vocabulary {
  const words = new Set<string>();
  return {
    add(foldedText) {
      for (const [word] of foldedText.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
        words.add(word);
        const bare = word.replace(arabicPrefix, '');
        if (bare !== word && bare.length > 2) words.add(bare);
      }
    },
    spellingsOf(typed) {
      const found: string[] = [];
      for (const word of words) {
        if (!beginsWithOneTypo(word, typed)) continue;
        found.push(word);
        if (found.length === mostSpellings) break;
      }
      return found;
    },
  };
}
