import { useMemo } from 'react';
import { ruleCatalogue } from '../../lib/checks/catalogue/rule-catalogue';
import { t } from '../../lib/i18n/i18n';
import { interfaceLanguage } from './interface-language';

/** What a rule says, by its name; for one that is unknown by now its name. */
export function useRuleNames(): (rule: string | undefined) => string {
  return useMemo(() => {
    const names = new Map(
      ruleCatalogue(interfaceLanguage()).map(({ rule, explanation }) => [rule, explanation]),
    );
    return (rule) => (rule === undefined ? t('options.ignored.unknown') : (names.get(rule) ?? rule));
  }, []);
}
