import { uiLanguage } from './i18n';

/** A number as the language of the interface writes it. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(number);
}
