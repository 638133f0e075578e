import { t } from './i18n';

/** The placeholders as people write them, in the language of the interface. */
export function placeholderSources(): { name: string; cursor: string } {
  return {
    name: `{{${t('popup.placeholder.name')} | ${t('popup.placeholder.fallback')}}}`,
    cursor: `{{${t('popup.placeholder.cursor')}}}`,
  };
}
