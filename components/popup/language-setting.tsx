import { t } from '../../lib/i18n/i18n';
import { setLanguage, type LanguageChoice } from '../../lib/settings/settings';
import { Locked } from '../ui/locked';
import { SelectField } from '../ui/select-field';
import { startDocumentLanguage } from './document-language';
import { usePopup } from './popup-context';
import { runSetting } from './run-setting';

/** Choice of the interface's language; languages are written in themselves, to be found by who can't read the rest. */
export function LanguageSetting({ language }: { language: LanguageChoice }) {
  const { store } = usePopup();

  async function choose(chosen: LanguageChoice): Promise<void> {
    await setLanguage(chosen);
    await startDocumentLanguage();
    store.setState(({ languageRevision }) => ({ languageRevision: languageRevision + 1 }));
  }

  return (
    <Locked by={['settings.language']}>
      <SelectField<LanguageChoice>
        label={t('popup.language.title')}
        value={language}
        options={[
          { value: 'auto', label: t('popup.language.auto') },
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'ar', label: 'العربية', lang: 'ar' },
          { value: 'fr', label: 'Français', lang: 'fr' },
        ]}
        onValue={(chosen) => runSetting(store, choose(chosen))}
      />
    </Locked>
  );
}
