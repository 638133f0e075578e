import * as fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { findHashtags } from '../../../lib/counter/find-hashtags';
import type { HashtagGrammar } from '../../../lib/sites/site-profile';
import { conformanceCases, hasConformanceCases, NEEDS_CASES } from './conformance-cases';
import ownVectors from './hashtag-vectors.json';
import { sharedData } from './shared-data';

const tags = (text: string, grammar: HashtagGrammar, maxLength?: number) =>
  findHashtags(text, grammar, maxLength).map(({ from, to }) => text.slice(from + 1, to));

describe.each(ownVectors.rows)('$text', ({ text, x, bluesky, mastodon }) => {
  it('is read as X, Bluesky and Mastodon read it', () => {
    expect(tags(text, 'x')).toEqual(x);
    expect(tags(text, 'bluesky')).toEqual(bluesky);
    expect(tags(text, 'mastodon')).toEqual(mastodon);
  });
});

describe('other networks', () => {
  it.each<[HashtagGrammar, string, string[]]>([
    ['misskey', '#Foo! #bar(baz) 「#foo」 #a】 #(x', ['Foo', 'bar(baz)', 'foo', 'a']],
    ['misskey', '#123 abc#no あ#yes', ['yes']],
    ['word', '#été_2026, #عيد_سعيد! a#no #1 #نرم‌افزار', ['été_2026', 'عيد_سعيد', 'نرم‌افزار']],
    ['to-space', '#2026 #cool🔥 #a-b x#no', ['2026', 'cool🔥', 'a']],
    ['topic', '#rock&roll #two.parts #ok!', ['rock', 'two', 'ok']],
    ['word', 'https://example.com/#no and example.com/a#no #yes', ['yes']],
    ['to-space', 'https://example.com/#no (#yes)', ['yes']],
    ['word', '#️⃣no', []],
  ])('%s: %s', (grammar, text, expected) => {
    expect(tags(text, grammar)).toEqual(expected);
  });

  it('leaves out what is longer than the network allows', () => {
    expect(tags(`#${'a'.repeat(65)} #b`, 'bluesky', 64)).toEqual(['b']);
  });
});

describe('X', () => {
  it('finds what twitter-text finds', () => {
    // Without a variation selector glued to a link: twitter-text loses the tag behind it.
    // prettier-ignore
    const piece = fc.constantFrom('#', '＃', '#a', '#عيد', ' ', '\n', 'é', 'x', '1', '_', '\u200c', '\u200f', '،', '.', '://', '&', '@', '⃣', '🔥', 'e\u0301', 'https://a.com/#b', 'a.com', '·', '$');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const expected = twitterText
          .extractHashtagsWithIndices(text)
          .map(({ indices: [from, to] }) => ({ from, to }));
        expect(findHashtags(text, 'x')).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  describe.skipIf(!hasConformanceCases)(`conformance${NEEDS_CASES}`, () => {
    it.each([
      ...conformanceCases<string[]>('extract', 'hashtags'),
      ...conformanceCases<string[]>('extract', 'hashtags_from_astral'),
    ])('$description', ({ text, expected }) => {
      expect(tags(text, 'x')).toEqual(expected);
    });

    it.each(
      conformanceCases<{ hashtag: string; indices: [number, number] }[]>('extract', 'hashtags_with_indices'),
    )('$description', ({ text, expected }) => {
      expect(findHashtags(text, 'x')).toEqual(expected.map(({ indices: [from, to] }) => ({ from, to })));
    });

    it.each(conformanceCases<boolean>('validate', 'hashtags'))('$description', ({ text, expected }) => {
      const [tag] = findHashtags(text, 'x');
      expect(tag?.from === 0 && tag.to === text.length).toBe(expected);
    });
  });
});

const bluesky = sharedData('bluesky');
describe.skipIf(!bluesky.isHere)(`Bluesky's own cases${bluesky.note}`, () => {
  interface Case {
    readonly text: string;
    readonly tags: string[];
  }
  it.each(bluesky.read<{ tags: Case[] }>('facet-detection-cases.json', { tags: [] }).tags)(
    '$text',
    ({ text, tags: expected }) => {
      expect(tags(text, 'bluesky', 64)).toEqual(expected);
    },
  );
});

const misskey = sharedData('misskey');
describe.skipIf(!misskey.isHere)(`Misskey's own cases${misskey.note}`, () => {
  interface Case {
    readonly text: string;
    readonly hashtags: string[];
  }
  it.each(misskey.read<{ cases: Case[] }>('mfm-hashtag-cases.json', { cases: [] }).cases)(
    '$text',
    ({ text, hashtags }) => {
      expect(tags(text, 'misskey')).toEqual(hashtags);
    },
  );
});

it('never throws, and stays within any text', () => {
  const grammars: HashtagGrammar[] = ['x', 'bluesky', 'mastodon', 'misskey', 'word', 'to-space', 'topic'];
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...grammars),
      (text, grammar) => {
        let last = 0;
        for (const { from, to } of findHashtags(text, grammar)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from + 1);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
