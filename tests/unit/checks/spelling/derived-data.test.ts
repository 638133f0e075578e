import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { packWords } from '../../../../scripts/dictionaries/automaton-builder';
import { buildDictionaries, dictionaryFiles } from '../../../../scripts/dictionaries/build';
import { frequencyKeys } from '../../../../scripts/dictionaries/frequency-keys';

const scripts = resolve(import.meta.dirname, '../../../../scripts/dictionaries');
const data = resolve(scripts, '../../../shared/data');
const derived = ['frequency/en.txt', 'frequency/fr.txt', 'frequency/ar.txt', 'corrections/en.txt'];

it('builds every file, the same each time', () => {
  const folder = buildDictionaries();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...dictionaryFiles]));
  expect(new Uint8Array(readFileSync(resolve(folder, 'fr.frequency')))).toEqual(
    new Uint8Array(packWords(frequencyKeys('fr')).buffer),
  );
});

it.each(derived)('%s names its inputs by their hash', (file) => {
  const named = [...readFileSync(resolve(scripts, file), 'utf8').matchAll(/^# ([0-9a-f]{64}) (\S+)$/gm)];
  expect(named).not.toHaveLength(0);
  const folder = resolve(data, file.startsWith('frequency') ? 'frequency' : 'grammar/typos_misspell');
  // The lists are not part of the project; who has them sees whether what is derived is up to date.
  const present = named.filter(([, , name]) => existsSync(resolve(folder, name!)));
  expect(present.map(([, , name]) => sha256(readFileSync(resolve(folder, name!))))).toEqual(
    present.map(([, hash]) => hash),
  );
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

it('keeps the list of corrections compact', () => {
  const folder = buildDictionaries();
  expect(readFileSync(resolve(folder, 'en.corrections')).length).toBeLessThan(150_000);
});
