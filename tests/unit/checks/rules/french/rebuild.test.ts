import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../../scripts/french-homophones/shared-data';
import { buildHomophoneWeights } from '../../../../../scripts/french-homophones/train';
import { buildWordClasses } from '../../../../../scripts/french-words/build-word-classes';

const folder = path.join(import.meta.dirname, '../../../../../lib/checks/rules/french/data');

describe.skipIf(!existsSync(sharedData('tone/xed/fr-projections.tsv')))('data of the French rules', () => {
  it.each([
    ['word-classes.json', buildWordClasses],
    ['homophone-weights.json', buildHomophoneWeights],
  ] as const)(
    '%s is what its sources make',
    (file, build) => {
      expect(build()).toBe(readFileSync(path.join(folder, file), 'utf8'));
    },
    120_000,
  );
});
