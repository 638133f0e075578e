import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bucketCount, eachBucket, modelWords } from '../../../../lib/checks/language/ngrams';
import { dataFolder, hasData } from '../../../../scripts/language-model/corpus';
import { renderModel } from '../../../../scripts/language-model/render-model';

const file = 'lib/checks/language/latin-weights.ts';

describe('the model of the languages in Latin letters', () => {
  it('takes at most 30 kB', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(30_000);
  });

  it.skipIf(!hasData())(
    `is what its training makes, byte for byte (needs ${dataFolder})`,
    () => expect(renderModel()).toBe(readFileSync(file, 'utf8')),
    300_000,
  );
});

describe('words and n-grams', () => {
  it('are the same for other forms of the same letters', () => {
    expect(modelWords('Ca\u0301 VÀ')).toEqual(['cá', 'và']);
    expect(modelWords('L’été soooo')).toEqual(["l'été", 'soo']);
  });

  it('lie within the table', () => {
    const buckets: number[] = [];
    for (const word of modelWords('Straße œuvre مرحبا 日本語 a 𝓱𝓮𝓵𝓵𝓸'))
      eachBucket(word, (bucket) => buckets.push(bucket));
    expect(buckets.length).toBeGreaterThan(20);
    expect(buckets.every((bucket) => bucket >= 0 && bucket < bucketCount)).toBe(true);
  });
});
