import { beforeAll, describe, expect, it } from 'vitest';
import { createSpellers } from '../../../lib/checks/spelling/spellers';
import { createEngine, type Engine } from '../../bench/quality/engine';
import { readDictionary } from '../../support/dictionaries';
import { plainSentences } from '../../support/plain-sentences';

/** The longest post that a network takes, in UTF-16 units: Facebook's. */
const longestPost = 63_206;
const mistake = 'We will recieve the parcel tomorrow.';

let engine: Engine;

beforeAll(async () => {
  engine = createEngine(createSpellers(readDictionary));
  await engine.check(mistake);
}, 120_000);

async function flagged(text: string): Promise<[number, string][]> {
  return (await engine.check(text)).map(({ from, to }) => [from, text.slice(from, to)]);
}

describe('the whole engine, Harper too, finds a mistake at its place', () => {
  it.each([
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['one Arabic word of 10,000 letters', 'ي'.repeat(10_000)],
    ['only emoji', '😀👨‍👩‍👧🇲🇦1️⃣'.repeat(500)],
    ['only punctuation marks', '.,!?;:…؟،«»"()'.repeat(500)],
    ['only combining marks', '\u0301\u064b\u20e3'.repeat(1000)],
    ['lone surrogates', '\ud83d \udc00 '.repeat(500)],
    ['only spaces', ' \t\u00a0\u200f'.repeat(500)],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff'.repeat(500)],
  ])(
    'after %s',
    async (_, extreme) => {
      const text = `${extreme}\n${mistake}`;
      expect(await flagged(text)).toContainEqual([text.indexOf('recieve'), 'recieve']);
    },
    120_000,
  );

  it.each([
    ['a lone surrogate', '\ud83d'],
    ['a combining mark', '\u0301'],
    ['an emoji of several characters', '👨‍👩‍👧'],
  ])('in one sentence with %s', async (_, part) => {
    const text = `The parcel ${part} could of come, and we will recieve it.`;
    const found = await flagged(text);
    expect(found).toContainEqual([text.indexOf('recieve'), 'recieve']);
    expect(found.filter(([from, word]) => text.slice(from, from + word.length) !== word)).toEqual([]);
    expect(found.some(([from, word]) => from <= text.indexOf('of come') && word.includes('of'))).toBe(true);
  });
});

describe('a post of 63,206 characters', () => {
  it.each([
    ['in one paragraph', ' '],
    ['in many paragraphs', '\n\n'],
  ])(
    'has its mistakes found at its start, in its middle and at its end, %s',
    async (_, between) => {
      const filler = plainSentences.en.join(between);
      const half = `${filler}${between}`
        .repeat(Math.ceil(longestPost / filler.length))
        .slice(0, (longestPost - 3 * mistake.length) / 2 - 4 * between.length);
      const text = [mistake, half, mistake, half, mistake].join(`.${between}`);
      expect(text.length).toBeLessThanOrEqual(longestPost);
      expect(text.length).toBeGreaterThan(longestPost - 20);
      const places = [...text.matchAll(/recieve/g)].map(({ index }) => index);
      const found = (await flagged(text)).flatMap(([from, word]) => (word === 'recieve' ? [from] : []));
      expect(found).toEqual(places);
      expect(places).toHaveLength(3);
    },
    240_000,
  );
});
