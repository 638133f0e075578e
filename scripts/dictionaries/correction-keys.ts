import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The keys of a packed list of corrections (`wrong>right`), from the committed list. */
export function correctionKeys(language: string): string[] {
  return readFileSync(resolve(import.meta.dirname, `corrections/${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
