import { t, uiLanguage } from '../../lib/i18n/i18n';

/** The name of a language in the language of the interface; of a tag that no one knows, the tag. */
export function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return t('popup.editor.autoLanguage');
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
