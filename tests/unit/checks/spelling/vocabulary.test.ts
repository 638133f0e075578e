import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/checks/language/language';
import type { Vocabulary } from '../../../../lib/checks/spelling/vocabulary';
import { loadSpeller } from '../../../support/dictionaries';

const vocabularies = new Map<Language, Vocabulary>();

beforeAll(async () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    vocabularies.set(language, (await loadSpeller(language)).vocabulary);
  }
}, 60_000);

const knows = (language: Language, word: string) => vocabularies.get(language)!.knows(word);

describe('right words', () => {
  it.each([
    [
      'en',
      "colour color organise organize don't don’t it's brand's brands' Monday MONDAY The THE t-shirt lol iPhone",
    ],
    [
      'fr',
      "l'amie L’amie qu'il aujourd'hui aujourd’hui a-t-il dis-le-moi peut-être cœur coeur Etat École ECOLE mdr",
    ],
    ['ar', 'أن إن أنا إلى في أو هذا شكرًا جداً والكتاب وسنكتب كتابهم مسؤول مسئول جميـل هاشتاق'],
  ] as const)('%s: %s', (language, words) => {
    expect(words.split(' ').filter((word) => !knows(language, word))).toEqual([]);
  });
});

describe('wrong words', () => {
  it.each([
    ['en', "teh recieve definately dont monday bootiful goverment's"],
    ['fr', "malgrés apartement cest etre parmis l'apartement interressant"],
    ['ar', 'ان انا الى فى او لاكن هاذا ذالك الان ايضا وان هدا'],
  ] as const)('%s: %s', (language, words) => {
    expect(words.split(' ').filter((word) => knows(language, word))).toEqual([]);
  });
});

it('grades words by how frequent they are', () => {
  const zipf = (language: Language, word: string) => vocabularies.get(language)!.zipf(word);
  expect(zipf('en', 'the')).toBeGreaterThan(7);
  expect(zipf('en', 'The')).toBe(zipf('en', 'the'));
  expect(zipf('en', "don't")).toBeGreaterThan(4);
  expect(zipf('fr', "l'amie")).toBeGreaterThan(3);
  expect(zipf('ar', 'إلى')).toBeGreaterThan(zipf('ar', 'الى'));
  expect(zipf('en', 'qqqqq')).toBe(0);
});

it('takes any word, however long', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    expect(knows(language, '')).toBe(false);
    expect(knows(language, "'-'")).toBe(false);
    expect(knows(language, 'a'.repeat(10_000))).toBe(false);
    expect(knows(language, 'a-'.repeat(5_000) + "l'".repeat(5_000))).toBe(false);
  }
});
