import { t } from '../../lib/i18n/i18n';
import { setLanguage, type LanguageChoice } from '../../lib/settings/settings';
import { Locked } from '../ui/locked';
import { SelectField } from '../ui/select-field';
import { Group } from './group';
import { useOptions } from './options-context';
import { StrictnessChoice } from './strictness-choice';
import { WrittenLanguages } from './written-languages';

/** What the user writes in, how strict suggestions are, and the language of the interface. */
export function WritingSection() {
  const { settings, run } = useOptions();
  return (
    <>
      <Group title={t('options.writing.languages')} hint={t('options.writing.languagesHint')}>
        <Locked by={['settings.writes']}>
          <WrittenLanguages writes={settings.writes} />
        </Locked>
      </Group>
      <Group title={t('options.writing.strictness')}>
        <Locked by={['settings.strictness']}>
          <StrictnessChoice strictness={settings.strictness} />
        </Locked>
      </Group>
      <Group title={t('options.writing.interface')}>
        <Locked by={['settings.language']}>
          <SelectField<LanguageChoice>
            label={t('popup.language.title')}
            value={settings.language}
            options={[
              { value: 'auto', label: t('popup.language.auto') },
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'ar', label: 'العربية', lang: 'ar' },
              { value: 'fr', label: 'Français', lang: 'fr' },
            ]}
            onValue={(chosen) => run(setLanguage(chosen))}
          />
        </Locked>
      </Group>
    </>
  );
}
