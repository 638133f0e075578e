import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTags } from '../../../lib/hashtags/draft/draft-tags';
import { isValidTag } from '../../../lib/hashtags/draft/valid-tag';
import { createTagIndex } from '../../../lib/hashtags/history/tag-index';
import type { TagSet } from '../../../lib/hashtags/sets/tag-set';
import { suggestTags } from '../../../lib/hashtags/suggest-tags';
import { tagKey } from '../../../lib/hashtags/tag-key';
import type { HashtagRules } from '../../../lib/sites/site-profile';
import { sites } from '../../../lib/sites/sites';

const x: HashtagRules = { linked: true, grammar: 'x', confidence: 'official' };

const day = 24 * 60 * 60 * 1000;
/** Posts of a café. */
const posts = [
  ...Array.from({ length: 8 }, (_, n) => ({
    text: `New beans from Ethiopia roasted batch ${n}`,
    tags: ['CoffeeTime', 'beans'],
    at: n * day,
  })),
  ...Array.from({ length: 6 }, (_, n) => ({
    text: `Live music tonight, band number ${n} plays jazz`,
    tags: ['LiveMusic', 'jazz'],
    at: n * day,
  })),
  ...Array.from({ length: 5 }, (_, n) => ({
    text: `قهوتنا الجديدة وصلت اليوم دفعة ${n}`,
    tags: ['قهوة_مختصة'],
    at: n * day,
  })),
];

function history() {
  const index = createTagIndex();
  for (const post of posts) index.add(post);
  return index;
}

function suggest(text: string, more: { pageTags?: string[]; sets?: TagSet[]; rules?: HashtagRules } = {}) {
  const { pageTags = [], sets = [], rules = x } = more;
  return suggestTags({ text, network: 'x', rules, pageTags }, { history: history(), sets });
}

describe('tags for a draft', () => {
  it('are those of posts with the same words, and say which word and how often', () => {
    const [first] = suggest('We have new beans again');
    expect(first).toMatchObject({ count: 8, lastAt: 7 * day });
    expect(['CoffeeTime', 'beans']).toContain(first?.name);
    expect(first?.reason).toMatchObject({ kind: 'words', posts: 8 });
    expect(suggest('A band plays here')[0]?.name).toMatch(/^(?:LiveMusic|jazz)$/);
  });

  it('are found through the article, conjunctions and hamza of Arabic', () => {
    expect(suggest('والقهوة الجديده هنا')[0]?.name).toBe('قهوة_مختصة');
  });

  it('go along with a tag of the draft', () => {
    const [first] = suggest('Something else #LiveMusic');
    expect(first?.name).toBe('jazz');
    expect(first?.reason).toEqual({ kind: 'together', tag: 'LiveMusic', posts: 6 });
  });

  it('are offered in place of a word that has been one', () => {
    const idea = suggest('We love jazz').find(({ name }) => name === 'jazz');
    expect(idea?.range).toEqual({ from: 8, to: 12 });
    const spaced = suggest('Live music for you').find(({ name }) => name === 'LiveMusic');
    expect(spaced?.range).toEqual({ from: 0, to: 10 });
  });

  it('come from the sets whose turn it is, from the page, and at last from the words', () => {
    const set: TagSet = {
      id: '1',
      name: 'Summer',
      tags: ['IcedCoffee', 'Terrace', 'Sun'],
      networks: [],
      take: 2,
      lastUsed: { icedcoffee: 5 },
    };
    const ideas = suggest('Our Summer Terrace opens with zzyzx', { sets: [set], pageTags: ['CoffeeDay'] });
    const kinds = Object.fromEntries(ideas.map(({ name, reason }) => [name, reason.kind]));
    expect(kinds).toMatchObject({ Terrace: 'set', Sun: 'set', CoffeeDay: 'page' });
    expect(kinds).not.toHaveProperty('IcedCoffee');
    expect(ideas.at(-1)?.reason.kind).toBe('phrase');
  });

  it('are none where tags are not linked', () => {
    expect(suggest('beans', { rules: { linked: false, confidence: 'official' } })).toEqual([]);
  });

  it('are most used ones for a draft that says nothing known', () => {
    expect(suggest('')[0]?.reason.kind).toBe('often');
  });

  const linking = sites.filter(({ hashtagRules }) => hashtagRules.linked);
  const words = fc.constantFrom(
    'beans',
    'jazz',
    'قهوتنا',
    '#CoffeeTime',
    '#beans',
    '#قهوة_مختصة',
    '2027',
    '\ud800',
    '#',
  );
  const drafts = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('are valid on their network, once, never in the draft, and no more than asked', () => {
    const index = history();
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom(...linking),
        fc.array(fc.string(), { maxLength: 3 }),
        (text, site, pageTags) => {
          const { hashtagRules: rules, id } = site;
          const ideas = suggestTags({ text, network: id, rules, pageTags }, { history: index, sets: [] }, 6);
          const present = new Set(draftTags(text, rules).map(({ key }) => key));
          const keys = ideas.map(({ name }) => tagKey(name));
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.length).toBeLessThanOrEqual(6);
          for (const { name, range } of ideas) {
            expect(isValidTag(name, rules)).toBe(true);
            expect(present.has(tagKey(name))).toBe(false);
            expect(range === undefined || text.slice(range.from, range.to).trim() !== '').toBe(true);
          }
        },
      ),
    );
  });

  it('are found in a draft of 100,000 characters', () => {
    expect(suggest('beans '.repeat(17_000))[0]?.name).toMatch(/CoffeeTime|beans/);
  });
});
