import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hunspellForms } from './hunspell-forms.ts';
import { readPackageFile } from './package-file.ts';

/**
 * American and British forms alike: a brand may write either. Possessives are left to the checker; words that the
 * dictionaries know but don't suggest are apart.
 */
export function englishWords(): { readonly right: Set<string>; readonly taboo: Set<string> } {
  const right = new Set<string>();
  const taboo = new Set<string>();
  for (const name of ['dictionary-en', 'dictionary-en-gb']) {
    const { forms, hidden } = hunspellForms(
      readPackageFile(name, 'index.aff'),
      readPackageFile(name, 'index.dic'),
    );
    for (const form of forms) if (isWord(form)) right.add(form);
    for (const form of hidden) if (isWord(form)) taboo.add(form);
  }
  for (const word of addedWords()) right.add(word);
  for (const word of right) if (word.endsWith("'s") && right.has(word.slice(0, -2))) right.delete(word);
  return { right, taboo };
}

function addedWords(): string[] {
  return readFileSync(resolve(import.meta.dirname, 'added.en.txt'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

function isWord(form: string): boolean {
  return /^[A-Za-zÀ-ÿ'-]+$/u.test(form);
}
