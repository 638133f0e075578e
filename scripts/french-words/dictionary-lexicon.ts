import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lexicon } from '../../lib/checks/lexicon';
import { expandDictionary } from './expand-dictionary';

const folder = path.join(import.meta.dirname, '../../node_modules/dictionary-fr');

let expanded: ReadonlyMap<string, number> | undefined;

/** Every form of `dictionary-fr` with its classes. */
export function dictionaryForms(): ReadonlyMap<string, number> {
  expanded ??= expandDictionary(
    readFileSync(path.join(folder, 'index.aff'), 'utf8'),
    readFileSync(path.join(folder, 'index.dic'), 'utf8'),
  );
  return expanded;
}

/** Knows the forms of `dictionary-fr`: for asking whether there is a verb, without the spelling checker. */
export function dictionaryLexicon(): Lexicon {
  const forms = dictionaryForms();
  return { knows: (_, word) => forms.has(word) || forms.has(word.toLowerCase()), zipf: () => 0 };
}
