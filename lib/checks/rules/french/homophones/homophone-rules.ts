import type { Rule } from '../../rule';
import { findHomophones } from './find-homophones';
import { homophoneSets } from './homophone-sets';
import { homophoneTexts } from './homophone-texts';

/** One rule for each set of words that sound alike: `fr.homophone-a`. */
export const homophoneRules: readonly Rule[] = homophoneSets.flatMap((set) => {
  const texts = homophoneTexts[set.id];
  if (!texts) return [];
  const rule: Rule = {
    id: `fr.homophone-${set.id}`,
    languages: ['fr'],
    category: 'correctness',
    severity: 'error',
    strictness: 'normal',
    confidence: 0.85,
    ...texts,
    find: (passage, lexicon) => findHomophones(set, passage, lexicon),
  };
  return [rule];
});
