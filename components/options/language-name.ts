import { uiLanguage } from '../../lib/i18n/i18n';

/** The name of a language in the language of the interface, as one begins a line with it. */
export function languageName(language: string): string {
  const ui = uiLanguage();
  const name = new Intl.DisplayNames([ui], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(ui) + name.slice(1);
}
