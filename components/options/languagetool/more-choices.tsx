import { useState } from 'react';
import type { LanguageToolChoices } from '../../../lib/checks/languagetool/choices';
import type { KnownFacts } from '../../../lib/checks/languagetool/facts-store';
import { t } from '../../../lib/i18n/i18n';
import { changeLanguageTool } from '../../../lib/settings/languagetool-choices';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { languageName } from '../language-name';
import { useOptions } from '../options-context';
import { serverLanguages } from './server-languages';

/** What few people change. */
export function MoreChoices({ choices, facts }: { choices: LanguageToolChoices; facts: KnownFacts }) {
  const { run } = useOptions();
  const { motherTongue, disabledCategories } = choices;
  const [typed, setTyped] = useState(disabledCategories.join(', '));
  const known = serverLanguages(facts, motherTongue === '' ? [] : [motherTongue]);
  return (
    <>
      <SelectField
        label={t('server.options.motherTongue')}
        value={motherTongue}
        options={[
          { value: '', label: t('server.options.motherTongueNone') },
          ...known.map((value) => ({ value, label: languageName(value) })),
        ]}
        onValue={(code) => run(changeLanguageTool({ motherTongue: code }))}
      />
      <p className="field-hint">{t('server.options.motherTongueHint')}</p>
      <TextField
        label={t('server.options.categories')}
        hint={t('server.options.categoriesHint')}
        spellCheck={false}
        value={typed}
        onValue={(text) => {
          setTyped(text);
          run(changeLanguageTool({ disabledCategories: readCategories(text) }));
        }}
      />
    </>
  );
}

/** Ids of categories out of what was typed: `typography, Style` is `TYPOGRAPHY` and `STYLE`. */
function readCategories(text: string): string[] {
  return [...new Set(text.toUpperCase().match(/[A-Z][A-Z0-9_]*/g) ?? [])];
}
