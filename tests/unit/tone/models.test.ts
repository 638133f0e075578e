import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/checks/language/language';
import { dataFolder } from '../../../scripts/language-model/corpus';
import { hasInputs, inputHashes } from '../../../scripts/train-tone/inputs';
import { modelNames, renderModel } from '../../../scripts/train-tone/render-model';
import { renderEnglishValence, renderFrenchValence } from '../../../scripts/train-tone/valence';

const fileOf = (language: keyof typeof modelNames) =>
  `lib/tone/model/weights/${modelNames[language]}-model.ts`;
const valence = (name: string) => readFileSync(`lib/tone/rules/valence/${name}-valence.ts`, 'utf8');

describe('the models of the tone', () => {
  it('take at most 150 kB together, compressed, the rated words included', () => {
    const files = [
      ...languages.map((language) => readFileSync(fileOf(language), 'utf8')),
      valence('english'),
      valence('french'),
    ];
    const size = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    expect(size).toBeLessThanOrEqual(150_000);
  });

  it.skipIf(!hasInputs())(`were made of the files that are there (needs ${dataFolder})`, () => {
    expect(inputHashes()).toEqual(JSON.parse(readFileSync('scripts/train-tone/inputs.json', 'utf8')));
  });

  it.skipIf(!hasInputs())('have the rated words of their lists', () => {
    expect(renderEnglishValence()).toBe(valence('english'));
    expect(renderFrenchValence()).toBe(valence('french'));
  });

  it.skipIf(!hasInputs()).each(languages)(
    `are what their training makes, byte for byte: %s (needs ${dataFolder})`,
    (language) => expect(renderModel(language)).toBe(readFileSync(fileOf(language), 'utf8')),
    600_000,
  );
});
