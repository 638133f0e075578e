import { memo } from 'react';
import type { RuleEntry, RuleExample } from '../../lib/checks/catalogue/rule-entry';
import { t } from '../../lib/i18n/i18n';
import { switchRule } from '../../lib/settings/settings';
import { Switch } from '../ui/switch';
import type { OptionsParts } from './options-context';

interface RuleRowProps {
  readonly entry: RuleEntry;
  readonly isOn: boolean;
  /** Whether it is on by itself. */
  readonly isDefault: boolean;
  readonly run: OptionsParts['run'];
}

/** A rule: what it says, an example, and its switch. Drawn again only when it has changed itself. */
export const RuleRow = memo(function RuleRow({ entry, isOn, isDefault, run }: RuleRowProps) {
  const { rule, explanation, lang, example, from } = entry;
  return (
    <li className="row rule">
      <Switch
        label={
          <span lang={lang} dir={lang ? 'ltr' : undefined}>
            {explanation}
          </span>
        }
        hint={
          <>
            {example && <Example example={example} />}
            {isOn !== isDefault && <span className="badge">{t('options.rules.changed')}</span>}
            {from === 'picky' && <span className="badge">{t('options.rules.picky')}</span>}
            {from === undefined && <span className="badge">{t('options.rules.offByDefault')}</span>}
          </>
        }
        checked={isOn}
        onChange={(on) => run(switchRule(rule, on, on === isDefault))}
      />
    </li>
  );
});

function Example({ example: { before, mistake, after, fix } }: { example: RuleExample }) {
  return (
    <span className="example" dir="auto">
      {before}
      <mark>{mistake}</mark>
      {after}
      {fix !== undefined && (
        <>
          {' '}
          <span className="example-arrow">›</span> {fix}
        </>
      )}
    </span>
  );
}
