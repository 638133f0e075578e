import type { Language } from '../language/language';
import { bareArabic } from './arabic-letters';

/** The word with its typographic variants as the dictionaries have them: straight apostrophe, composed, no tashkeel. */
export function plainForm(language: Language, word: string): string {
  const plain = word.replaceAll(/[’ʼ‘]/g, "'").replaceAll('\u00ad', '').normalize('NFC');
  return language === 'ar' ? bareArabic(plain) : plain;
}

export function isAllCapitals(word: string): boolean {
  return /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);
}

export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The first letter small, the others as they are. */
export function uncapitalised(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
