import { useState } from 'react';
import { isOnByDefault, type RuleEntry, type RuleFamily } from '../../lib/checks/catalogue/rule-entry';
import { plural, t } from '../../lib/i18n/i18n';
import type { Settings } from '../../lib/settings/settings';
import { useOptions } from './options-context';
import { RuleRow } from './rule-row';

interface RuleFamilyListProps {
  readonly family: RuleFamily;
  readonly rules: readonly RuleEntry[];
  /** Whether the rules are what a search found: then they are shown. */
  readonly isSearch: boolean;
}

/** The rules of one family. Rows are drawn only while it is open: there are a thousand in all. */
export function RuleFamilyList({ family, rules, isSearch }: RuleFamilyListProps) {
  const { settings, run } = useOptions();
  const [isOpened, setOpened] = useState(family === 'social');
  if (rules.length === 0) return undefined;
  const isOpen = isSearch || isOpened;
  const on = rules.filter((entry) => isRuleOn(entry, settings)).length;
  return (
    <details className="family" open={isOpen} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <h2>{t(`options.families.${family}`)}</h2>
        <span className="family-count">
          {plural('options.rules.count', rules.length)} · {plural('options.rules.on', on)}
        </span>
      </summary>
      {isOpen && (
        <ul className="rows">
          {rules.map((entry) => (
            <RuleRow
              key={entry.rule}
              entry={entry}
              isOn={isRuleOn(entry, settings)}
              isDefault={isOnByDefault(entry, settings.strictness)}
              run={run}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function isRuleOn(entry: RuleEntry, { strictness, disabledRules, enabledRules }: Settings): boolean {
  if (disabledRules.includes(entry.rule)) return false;
  return enabledRules.includes(entry.rule) || isOnByDefault(entry, strictness);
}
