import { mergeFindings } from '../../../lib/checks/merge-findings';
import { allRules } from '../../../lib/checks/rules/all-rules';
import { runRules } from '../../../lib/checks/rules/run-rules';
import { splitPassages } from '../../../lib/checks/segment/split-passages';
import { checkSpelling } from '../../../lib/checks/spelling/check-spelling';
import type { Spellers } from '../../../lib/checks/spelling/spellers';
import { languages } from '../../../lib/checks/language/language';
import type { CheckFrench } from './french';

/** The engine as it reads French: without Harper, it needs to wait for nothing. */
export async function frenchEngine(spellers: Spellers): Promise<CheckFrench> {
  const loaded = new Map(
    await Promise.all(languages.map(async (language) => [language, await spellers.load(language)] as const)),
  );
  const choices = { strictness: 'normal', uiLanguage: 'fr', lexicon: spellers.lexicon } as const;
  return (text) =>
    splitPassages(text).flatMap((passage) => {
      const speller = passage.language === 'und' ? undefined : loaded.get(passage.language);
      const found = [
        ...runRules(allRules, passage, choices),
        ...(speller ? checkSpelling(passage, speller, { uiLanguage: 'fr' }) : []),
      ];
      return mergeFindings(found).map((one) => ({
        ...one,
        from: one.from + passage.from,
        to: one.to + passage.from,
      }));
    });
}
