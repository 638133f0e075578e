import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packArabicWords } from './arabic-words.ts';
import { acceptedWords } from './accepted-words.ts';
import { packWords } from './automaton-builder.ts';
import { correctionKeys } from './correction-keys.ts';
import { englishWords } from './english-words.ts';
import { frenchWords } from './french-words.ts';
import { frequencyKeys } from './frequency-keys.ts';
import { packageFile } from './package-file.ts';
import { widerWords } from './wider-words.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the files are made of: their names change with it, so that old ones are never taken for new. */
const inputs = [
  ...[
    'dictionary-en',
    'dictionary-en-gb',
    '@cspell/dict-en_us',
    '@cspell/dict-en-gb-mit',
    'dictionary-fr',
    '@cspell/dict-ar',
  ].map((name) => packageFile(name, 'package.json')),
  ...filesIn(import.meta.dirname),
  resolve(root, 'lib/checks/spelling/packed-format.ts'),
  resolve(root, 'lib/checks/spelling/frequency-grade.ts'),
];

const makers: Readonly<Record<string, () => NodeJS.ArrayBufferView>> = {
  'en.words': () => packWords(englishWords().right),
  'en.accepted': () => {
    const { right, taboo } = englishWords();
    return packWords([...acceptedWords('en'), ...taboo, ...widerWords().difference(right)]);
  },
  'en.corrections': () => packWords(correctionKeys('en')),
  'fr.words': () => packWords(frenchWords()),
  'fr.accepted': () => packWords(acceptedWords('fr')),
  'ar.words': packArabicWords,
  'ar.accepted': () => packWords(acceptedWords('ar')),
  'en.frequency': () => packWords(frequencyKeys('en')),
  'fr.frequency': () => packWords(frequencyKeys('fr')),
  'ar.frequency': () => packWords(frequencyKeys('ar')),
  // Their licences ask to go with them.
  'en.LICENSE': () =>
    Buffer.concat([
      readFileSync(packageFile('dictionary-en', 'license')),
      readFileSync(packageFile('@cspell/dict-en_us', 'LICENSE')),
      readFileSync(packageFile('@cspell/dict-en-gb-mit', 'LICENSE')),
    ]),
  'fr.LICENSE': () => readFileSync(packageFile('dictionary-fr', 'license')),
  'ar.LICENSE': () => readFileSync(packageFile('@cspell/dict-ar', 'LICENSE')),
};

/**
 * The spelling checker's files, made from the dictionary packages and the lists here where they are not there yet (it
 * takes some seconds); the same inputs give the same bytes.
 * @returns The folder that holds them, named as `FetchBytes` asks for them.
 */
export function buildDictionaries(): string {
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(file.slice(root.length)).update(readFileSync(file));
  const folder = resolve(root, '.cache/dictionaries', hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(makers)) {
    const file = resolve(folder, name);
    if (existsSync(file)) continue;
    // Another process may be at the same: whole files appear at once.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, make());
    renameSync(unfinished, file);
  }
  return folder;
}

/** Names of all files. */
export const dictionaryFiles: readonly string[] = Object.keys(makers);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort();
}
