import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTemplate, fillTemplate } from '../../../lib/campaign/campaign-template';
import { tagLink } from '../../../lib/campaign/tag-link';
import { tagText } from '../../../lib/campaign/tag-text';
import { applyEdit } from '../../../lib/text/text-range';

const tags = { source: 'x', medium: 'social', campaign: 'spring sale' };
const added = 'utm_source=x&utm_medium=social&utm_campaign=spring%20sale';

describe('tagLink', () => {
  it.each([
    ['https://example.com/menu', `https://example.com/menu?${added}`],
    ['https://example.com', `https://example.com/?${added}`],
    ['example.com', `example.com/?${added}`],
    ['https://example.com/?', `https://example.com/?${added}`],
    ['https://example.com/a?b=c', `https://example.com/a?b=c&${added}`],
    ['https://example.com/a?b=c&', `https://example.com/a?b=c&${added}`],
    ['https://example.com/a#top?x', `https://example.com/a?${added}#top?x`],
    ['https://example.com/a?b=%20c+d#e', `https://example.com/a?b=%20c+d&${added}#e`],
    ['https://ar.wikipedia.org/wiki/مرحبا', `https://ar.wikipedia.org/wiki/مرحبا?${added}`],
    ['https://موقع.السعودية', `https://موقع.السعودية/?${added}`],
    [
      'https://a.fr/b?utm_source=mail&UTM_Medium=x',
      'https://a.fr/b?utm_source=mail&UTM_Medium=x&utm_campaign=spring%20sale',
    ],
    [`https://a.fr/?${added}`, `https://a.fr/?${added}`],
    ['https://a.fr/?100%', `https://a.fr/?100%&${added}`],
  ])('%s', (link, expected) => {
    expect(tagLink(link, tags)).toBe(expected);
  });

  it('leaves empty parameters out, and keeps all others', () => {
    expect(tagLink('https://a.fr/', { ...tags, campaign: ' ', content: 'été' })).toBe(
      'https://a.fr/?utm_source=x&utm_medium=social&utm_content=%C3%A9t%C3%A9',
    );
  });

  it('says to the server what it said before, and the tags', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const before = new URL(url);
        const after = new URL(tagLink(url, tags));
        expect([after.host, after.pathname, after.hash]).toEqual([before.host, before.pathname, before.hash]);
        expect(after.searchParams.get('utm_campaign')).toBe('spring sale');
        const kept = [...after.searchParams].filter(([name]) => !name.startsWith('utm_'));
        const old = [...before.searchParams].filter(([name]) => !name.startsWith('utm_'));
        expect(kept.filter(([name]) => name !== '')).toEqual(old.filter(([name]) => name !== ''));
      }),
    );
  });
});

describe('tagText', () => {
  it('tags each link once, and nothing else', () => {
    const text = 'See https://a.com/x, b.com and me@c.com @d tg://e';
    const edits = tagText(text, tags);
    const tagged = edits.reduceRight(applyEdit, text);
    expect(tagged).toBe(`See https://a.com/x?${added}, b.com/?${added} and me@c.com @d tg://e`);
    expect(tagText(tagged, tags)).toEqual([]);
  });
});

it('fills in the network and the month', () => {
  expect(fillTemplate(defaultTemplate, { network: 'bluesky', date: new Date(2026, 0, 5) })).toEqual({
    source: 'bluesky',
    medium: 'social',
    campaign: '2026-01',
  });
});
