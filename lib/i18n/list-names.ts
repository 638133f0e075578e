import { uiLanguage } from './i18n';

/** Names as a list in a sentence of the interface's language: “a, b and c”. */
export function listNames(names: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}
