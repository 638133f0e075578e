import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFrequencies } from '../../../lib/hashtags/split/load-frequencies';
import { readableTag } from '../../../lib/hashtags/split/readable-tag';
import { splitTag } from '../../../lib/hashtags/split/split-tag';
import type { WordFrequencies } from '../../../lib/hashtags/split/word-odds';
import { readDictionary } from '../../support/dictionaries';

let languages: WordFrequencies[] = [];

beforeAll(async () => {
  languages = await Promise.all(
    (['en', 'fr', 'ar'] as const).map((language) => loadFrequencies(language, readDictionary)),
  );
});

describe('the words of a tag', () => {
  it.each([
    ['BlackFridayDeals', 'Black Friday Deals'],
    ['#throwbackthursday', 'throwback thursday'],
    ['iloveyou', 'i love you'],
    ['SEOTips', 'SEO Tips'],
    ['iPhone', 'iPhone'],
    ['YouTube', 'YouTube'],
    ['BREAKING', 'BREAKING'],
    ['usa', 'usa'],
    ['nowhere', 'nowhere'],
    ['modelas', 'model as'],
    ['2027goals', '2027 goals'],
    ['top10songs', 'top 10 songs'],
    ['joyeuxnoel', 'joyeux noel'],
    ['communitymanager', 'community manager'],
    ['لا_للعنصرية', 'لا للعنصرية'],
    ['رمضانكريم', 'رمضان كريم'],
    ['نرم\u200cافزار', 'نرم افزار'],
  ])('of %s are “%s”', (tag, words) => expect(splitTag(tag, languages).join(' ')).toBe(words));

  it('go by the capitals that somebody wrote, whatever the dictionary thinks', () => {
    expect(splitTag('SusanAlbumParty', languages)).toEqual(['Susan', 'Album', 'Party']);
    expect(splitTag('NowHere', [])).toEqual(['Now', 'Here']);
  });

  it('are the tag again when they are put together, whatever it holds', () => {
    const tags = fc.stringMatching(/^[\p{L}\p{N}]{0,40}$/u);
    fc.assert(
      fc.property(tags, (tag) => {
        expect(splitTag(tag, languages).join('')).toBe(tag.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''));
      }),
      { numRuns: 60 },
    );
  });

  it('are found in anything at all without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(splitTag(text, languages).join('').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a tag that can be read', () => {
  it.each([
    ['blackfridaydeals', 'BlackFridayDeals'],
    ['throwbackthursday', 'ThrowbackThursday'],
    ['رمضانكريم', 'رمضان_كريم'],
  ])('#%s is #%s', (tag, readable) => expect(readableTag(tag, languages)).toBe(readable));

  it.each([
    'BlackFriday',
    'marketing',
    'international',
    'sale',
    'black_friday',
    'kjhgfdsasdf',
    'السعودية',
    '',
  ])('#%s is left as it is', (tag) => expect(readableTag(tag, languages)).toBeUndefined());
});
