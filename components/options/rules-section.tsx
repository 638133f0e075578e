import { useDeferredValue, useMemo, useState } from 'react';
import { ruleCatalogue } from '../../lib/checks/catalogue/rule-catalogue';
import { ruleFamilies } from '../../lib/checks/catalogue/rule-entry';
import { plural, t } from '../../lib/i18n/i18n';
import { resetRules, restoreRules } from '../../lib/settings/settings';
import { Button } from '../ui/button';
import { Locked, useIsLocked } from '../ui/locked';
import { interfaceLanguage } from './interface-language';
import { useOptions } from './options-context';
import { searchRules } from './search-rules';
import { RuleFamilyList } from './rule-family-list';
import { SearchField } from './search-field';

/** Every rule by its family, to be searched and switched. */
export function RulesSection() {
  const { settings, run, say } = useOptions();
  const { disabledRules, enabledRules } = settings;
  const [query, setQuery] = useState('');
  const catalogue = useMemo(() => ruleCatalogue(interfaceLanguage()), []);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchRules(catalogue, wanted), [catalogue, wanted]);
  const isLocked = useIsLocked(['settings.disabledRules', 'settings.enabledRules']);
  const changed = disabledRules.length + enabledRules.length;

  const reset = async () => {
    await resetRules();
    say(t('options.rules.wasReset'), () => run(restoreRules({ disabledRules, enabledRules })));
  };
  return (
    <>
      <p className="lead">{t('options.rules.lead')}</p>
      <div className="toolbar">
        <SearchField label={t('options.rules.search')} value={query} onValue={setQuery} />
        <Button disabled={changed === 0 || isLocked} onClick={() => run(reset())}>
          {t('options.rules.reset')}
        </Button>
      </div>
      <p className="found" role="status">
        {wanted.trim() === '' ? '' : plural('options.rules.found', found.length)}
      </p>
      <Locked by={['settings.disabledRules', 'settings.enabledRules']}>
        {ruleFamilies.map((family) => (
          <RuleFamilyList
            key={family}
            family={family}
            rules={found.filter((entry) => entry.family === family)}
            isSearch={wanted.trim() !== ''}
          />
        ))}
      </Locked>
    </>
  );
}
