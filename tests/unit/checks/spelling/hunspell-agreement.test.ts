import { createHunspellFromStrings } from 'hunspell-wasm';
import { expect, it } from 'vitest';
import { hunspellForms } from '../../../../scripts/dictionaries/hunspell-forms';
import { readPackageFile } from '../../../../scripts/dictionaries/package-file';

/** What we expand is compared with Hunspell itself, on a sample that is the same each time. */
const every = 97;

it.each(['dictionary-en', 'dictionary-en-gb', 'dictionary-fr'])(
  '%s has the words that Hunspell takes, and no others',
  async (name) => {
    const aff = readPackageFile(name, 'index.aff');
    const dic = readPackageFile(name, 'index.dic');
    const { forms, hidden } = hunspellForms(aff, dic);
    const words = [...forms].filter((word, index) => index % every === 0 && /^\p{L}{4,}$/u.test(word));
    // Two letters of a word changed places: mostly no word, now and then another one.
    const slips = words.map((word) => word.slice(0, 1) + word[2]! + word[1]! + word.slice(3));

    const hunspell = await createHunspellFromStrings(aff, dic);
    try {
      expect(words.filter((word) => !hunspell.testSpelling(word))).toEqual([]);
      const isOurs = (word: string) => forms.has(word) || hidden.has(word) || forms.has(word.toLowerCase());
      expect(slips.filter((word) => hunspell.testSpelling(word) !== isOurs(word))).toEqual([]);
    } finally {
      hunspell.dispose();
    }
  },
  60_000,
);
