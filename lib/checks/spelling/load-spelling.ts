import type { Language } from '../language/language';
import { createArabicCosts } from './arabic-costs';
import { Corrections } from './corrections';
import type { EditCosts } from './edit-costs';
import { createEnglishCosts } from './english-costs';
import { createFrenchCosts } from './french-costs';
import { FrequencyTable } from './frequency-table';
import { PackedAutomaton } from './packed-automaton';
import type { Speller } from './rank-suggestions';
import { Vocabulary } from './vocabulary';

/** Reads a file of `dictionaries/` by its name, as `en.words`. */
export type FetchBytes = (file: string) => Promise<ArrayBuffer>;

const createCosts: Readonly<Record<Language, () => EditCosts>> = {
  en: createEnglishCosts,
  fr: createFrenchCosts,
  ar: createArabicCosts,
};

/** The learned costs of English are higher; and what Arabic's many forms have within 14 takes a third of a second. */
const limits: Readonly<Record<Language, readonly number[]>> = {
  en: [14, 18],
  fr: [8, 11, 14],
  ar: [5.6, 8.5, 11],
};

/** Everything about one language's spelling. Its memory is given back with the last reference to it. */
export async function loadSpelling(language: Language, fetchBytes: FetchBytes): Promise<Speller> {
  const read = async (kind: string) => new PackedAutomaton(await fetchBytes(`${language}.${kind}`));
  const [words, accepted, frequency, pairs] = await Promise.all([
    read('words'),
    read('accepted'),
    read('frequency'),
    language === 'en' ? read('corrections') : undefined,
  ]);
  return {
    vocabulary: new Vocabulary(language, words, accepted, new FrequencyTable(frequency)),
    costs: createCosts[language](),
    corrections: pairs && new Corrections(pairs),
    limits: limits[language],
  };
}
