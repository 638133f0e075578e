import { hunspellForms } from './hunspell-forms.ts';
import { readPackageFile } from './package-file.ts';

/**
 * All forms without elisions (l', qu'…), which the checker takes off; chemistry and ordinals are left out. What the
 * dictionary would not suggest are units and numerals: rare enough to come last anyway.
 */
export function frenchWords(): Set<string> {
  const { forms, hidden } = hunspellForms(
    readPackageFile('dictionary-fr', 'index.aff'),
    readPackageFile('dictionary-fr', 'index.dic'),
  );
  return new Set([...forms, ...hidden].filter((form) => /^[A-Za-zÀ-ÖØ-öø-ÿœŒŸ'-]+$/u.test(form)));
}
