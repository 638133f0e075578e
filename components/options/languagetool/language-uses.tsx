import { languages } from '../../../lib/checks/language/language';
import type { LanguageToolChoices, LanguageUse } from '../../../lib/checks/languagetool/choices';
import { t } from '../../../lib/i18n/i18n';
import { changeLanguageTool } from '../../../lib/settings/languagetool-choices';
import { SelectField } from '../../ui/select-field';
import { languageName } from '../language-name';
import { useOptions } from '../options-context';

const uses = ['both', 'offline', 'server'] as const satisfies readonly LanguageUse[];
const variants = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-ZA'];

/** Who checks each of our own languages. */
export function LanguageUses({ choices: { use, englishVariant } }: { choices: LanguageToolChoices }) {
  const { run } = useOptions();
  return (
    <>
      {languages.map((language) => (
        <SelectField<LanguageUse>
          key={language}
          label={languageName(language)}
          value={use[language]}
          options={uses.map((value) => ({ value, label: t(`server.options.${value}`) }))}
          onValue={(chosen) => run(changeLanguageTool({ use: { ...use, [language]: chosen } }))}
        />
      ))}
      <SelectField
        label={t('server.options.variant')}
        value={englishVariant}
        options={[
          { value: '', label: t('server.options.variantAuto') },
          ...variants.map((value) => ({ value, label: languageName(value) })),
        ]}
        onValue={(variant) => run(changeLanguageTool({ englishVariant: variant }))}
      />
    </>
  );
}
