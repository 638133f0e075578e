import type { PassageChecker } from '../checker';
import type { Spellers } from '../spelling/spellers';
import { allRules } from './all-rules';
import { runRules } from './run-rules';

/** Our own rules; those of a language ask its dictionary. */
export function createRulesChecker(spellers: Spellers): PassageChecker {
  const load = async (language: 'en' | 'fr' | 'ar' | 'und') => {
    if (language !== 'und') await spellers.load(language);
  };
  return {
    reads: () => true,
    warm: load,
    async check(passage, { uiLanguage, strictness, disabled }) {
      await load(passage.language);
      const choices = { uiLanguage, strictness, disabled: new Set(disabled), lexicon: spellers.lexicon };
      return runRules(allRules, passage, choices);
    },
  };
}
