import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../lib/checks/language/language';
import { loadSpelling } from '../../lib/checks/spelling/load-spelling';
import type { Speller } from '../../lib/checks/spelling/rank-suggestions';
import { buildDictionaries } from '../../scripts/dictionaries/build';

let folder: string | undefined;

/** The bytes of a built file of the spelling checker. */
export function readDictionary(file: string): Promise<ArrayBuffer> {
  folder ??= buildDictionaries();
  return Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))).buffer);
}

/** The real speller of a language. */
export function loadSpeller(language: Language): Promise<Speller> {
  return loadSpelling(language, readDictionary);
}
