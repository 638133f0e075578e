import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetTags } from '../../../lib/hashtags/sets/read-set-tags';
import { setsFor } from '../../../lib/hashtags/sets/sets-for';
import { isSetFor, type TagSet, tagsInTurn, withUse } from '../../../lib/hashtags/sets/tag-set';

const set: TagSet = {
  id: '1',
  name: 's',
  tags: ['A', 'b', 'ج', 'd', 'e'],
  networks: ['x'],
  take: 2,
  lastUsed: {},
};

describe('a set', () => {
  it('offers those not used for longest, in its order', () => {
    expect(tagsInTurn(set, new Set())).toEqual(['A', 'b']);
    expect(tagsInTurn(withUse(set, ['A', 'b'], 1), new Set())).toEqual(['ج', 'd']);
    expect(tagsInTurn(withUse(withUse(set, ['A', 'b'], 1), ['ج', 'd'], 2), new Set())).toEqual(['A', 'e']);
  });

  it('leaves out what the draft has', () => {
    expect(tagsInTurn(set, new Set(['a']))).toEqual(['b', 'ج']);
  });

  it('uses every tag as often as the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }), (take, rounds) => {
        const uses = new Map<string, number>();
        let now: TagSet = { ...set, take };
        for (let at = 1; at <= rounds; at++) {
          const names = tagsInTurn(now, new Set());
          for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
          now = withUse(now, names, at);
        }
        const counts = set.tags.map((name) => uses.get(name) ?? 0);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is for its networks and its language', () => {
    expect(isSetFor(set, 'x', 'en')).toBe(true);
    expect(isSetFor(set, 'bluesky', 'en')).toBe(false);
    expect(isSetFor({ ...set, networks: [] }, undefined, undefined)).toBe(true);
    expect(isSetFor({ ...set, language: 'fr' }, 'x', 'en')).toBe(false);
  });

  it('is read from a field, however it is written', () => {
    expect(readSetTags('#Coffee, tea\n#COFFEE  قهوة_مختصة 2027 #')).toEqual(['Coffee', 'tea', 'قهوة_مختصة']);
  });

  it('comes in the order of its likeliness: its language, then what was used last, then its name', () => {
    const named = (name: string, part: Partial<TagSet> = {}): TagSet => ({ ...set, id: name, name, ...part });
    const sets = [
      named('b'),
      named('used long ago', { lastUsed: { a: 1 } }),
      named('a'),
      named('French', { language: 'fr', lastUsed: { a: 9 } }),
      named('used last', { lastUsed: { a: 2, b: 1 } }),
      named('elsewhere', { networks: ['bluesky'] }),
    ];
    const order = (language?: 'en' | 'fr') => setsFor(sets, 'x', language).map(({ name }) => name);
    expect(order('en')).toEqual(['used last', 'used long ago', 'a', 'b', 'French']);
    expect(order()[0]).toBe('French');
  });
});
