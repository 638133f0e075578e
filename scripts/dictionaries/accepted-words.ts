import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Lists that more than one language uses: brands, products and names are the same in Latin letters. */
const lists: Readonly<Record<string, readonly string[]>> = {
  en: ['slang.en', 'newer.en', 'brands', 'names', 'foreign.en'],
  fr: ['slang.fr', 'brands', 'names', 'foreign.fr'],
  ar: ['slang.ar', 'names.ar'],
};

/** Words that are right in a post though no dictionary has them, in lower case; our own lists. */
export function acceptedWords(language: string): string[] {
  return (lists[language] ?? []).flatMap((name) =>
    readFileSync(resolve(import.meta.dirname, `accepted/${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => word !== ''),
  );
}
