import * as fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../lib/counter/find-links';
import { findMentions } from '../../../lib/counter/find-mentions';
import type { MentionGrammar } from '../../../lib/sites/site-profile';
import { conformanceCases, hasConformanceCases, NEEDS_CASES } from './conformance-cases';
import { sharedData } from './shared-data';

const mentions = (text: string, grammar: MentionGrammar) =>
  findMentions(text, grammar).map(({ from, to }) => text.slice(from, to));

describe('findMentions', () => {
  it.each<[MentionGrammar, string, string[]]>([
    ['x', '@a RT:@b me@example.com @c/list ＠d شكرا@e', ['@a', '@b', '＠d', '@e']],
    ['domain', '@maya.bsky.social (@a.com) @nobody x@b.com', ['@maya.bsky.social', '@a.com']],
    ['fediverse', '@a @b@host.social c@d.com', ['@a', '@b@host.social']],
    ['dotted', '@maya.k! @a.b. me@example.com', ['@maya.k', '@a.b']],
    ['word', '@maya-k, a@no', ['@maya-k']],
    ['reddit', 'u/maya in r/coffee, and /u/a_b; not https://x.com/u/no', ['u/maya', 'r/coffee', '/u/a_b']],
  ])('%s: %s', (grammar, text, expected) => {
    expect(mentions(text, grammar)).toEqual(expected);
  });

  it('finds what twitter-text finds', () => {
    // prettier-ignore
    const piece = fc.constantFrom('@', '＠', '@a', 'name', ' ', 'é', 'عيد', '_', '1', '/', '/list', ':', '://', 'RT', '.', '!', '#', 'à', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        // It spends the RT of `@RT@a` on a mention, and then drops that mention.
        fc.pre(!/[@＠]\w*rt:?[@＠]/i.test(text));
        const expected = twitterText
          .extractMentionsWithIndices(text)
          .map(({ indices: [from, to] }) => ({ from, to }));
        expect(findMentions(text, 'x')).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe.skipIf(!hasConformanceCases)(`twitter-text conformance: mentions${NEEDS_CASES}`, () => {
  it.each(conformanceCases<string[]>('extract', 'mentions'))('$description', ({ text, expected }) => {
    expect(findMentions(text, 'x').map(({ from, to }) => text.slice(from + 1, to))).toEqual(expected);
  });

  it.each(
    conformanceCases<{ screen_name: string; indices: [number, number] }[]>(
      'extract',
      'mentions_with_indices',
    ),
  )('$description', ({ text, expected }) => {
    expect(findMentions(text, 'x')).toEqual(expected.map(({ indices: [from, to] }) => ({ from, to })));
  });

  it.each(conformanceCases<boolean>('validate', 'usernames'))('$description', ({ text, expected }) => {
    const [mention] = findMentions(text, 'x');
    expect(mention?.from === 0 && mention.to === text.length).toBe(expected);
  });
});

const bluesky = sharedData('bluesky');
describe.skipIf(!bluesky.isHere)(`Bluesky's own cases${bluesky.note}`, () => {
  interface Case {
    readonly text: string;
    readonly segments: readonly { readonly text: string; readonly facet?: string }[];
  }
  const { segments } = bluesky.read<{ segments: Case[] }>('facet-detection-cases.json', { segments: [] });

  it.each(segments)('$text', ({ text, segments: parts }) => {
    const facets = parts.filter(({ facet }) => facet !== undefined).map((part) => part.text);
    expect(mentions(text, 'domain')).toEqual(facets.filter((facet) => facet.startsWith('@')));
    const links = findLinks(text, 'graphemes').map(({ from, to }) => text.slice(from, to));
    expect(links).toEqual(facets.filter((facet) => !facet.startsWith('@')));
  });
});

describe('findLinks', () => {
  it('counts bare domains only where the network does', () => {
    const text = 'See example.com, https://a.fr/b and me@example.org';
    const found = (unit: Parameters<typeof findLinks>[1]) =>
      findLinks(text, unit).map(({ from, to }) => text.slice(from, to));
    expect(found('x-weighted')).toEqual(['example.com', 'https://a.fr/b']);
    expect(found('mastodon')).toEqual(['https://a.fr/b']);
    expect(found('utf16')).toEqual(['example.com', 'https://a.fr/b']);
  });
});
