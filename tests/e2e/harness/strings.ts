import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';

export type InterfaceLanguage = 'en' | 'fr' | 'ar';

/** Looks the interface's strings up as people read them: `strings('fr')('popup.editor.save')`. */
export function strings(language: InterfaceLanguage): (key: string) => string {
  const path = resolve(import.meta.dirname, `../../../lib/i18n/locales/${language}.yml`);
  const tree = load(readFileSync(path, 'utf8'));
  return (key) => {
    let node = tree;
    for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
    if (typeof node !== 'string') throw new Error(`There is no string "${key}".`);
    return node;
  };
}
