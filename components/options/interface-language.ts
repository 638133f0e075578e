import { type Language, languages } from '../../lib/checks/language/language';
import { uiLanguage } from '../../lib/i18n/i18n';

/** The language of the interface, as one of those in which rules explain themselves. */
export function interfaceLanguage(): Language {
  return languages.find((language) => language === uiLanguage()) ?? 'en';
}
