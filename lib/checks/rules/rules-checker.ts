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
    async check(passage, { uiLanguage, strictness, disabled, enabled }) {
      await load(passage.language);
      return runRules(allRules, passage, {
        uiLanguage,
        strictness,
        disabled: new Set(disabled),
        enabled: new Set(enabled),
        lexicon: spellers.lexicon,
      });
    },
  };
}
