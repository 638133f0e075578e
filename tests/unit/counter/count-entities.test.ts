import { describe, expect, it } from 'vitest';
import { countEntities } from '../../../lib/counter/count-entities';
import { countText } from '../../../lib/counter/count-text';
import { countByMastodonServer } from '../../../lib/counter/mastodon-server';
import { instagram } from '../../../lib/sites/instagram';
import { reddit } from '../../../lib/sites/reddit';
import { threads } from '../../../lib/sites/threads';
import { tiktok } from '../../../lib/sites/tiktok';

describe('countEntities', () => {
  it('counts against the caps of the network', () => {
    const caption = '#a #b #c #d #e #f with @maya.k at https://example.com';
    expect(countEntities(caption, instagram)).toEqual({
      links: { used: 1, max: Infinity, isGuess: false },
      hashtags: { used: 6, max: 5, advised: 5, whenMore: 'refused', isGuess: false },
      mentions: { used: 1, max: 20, isGuess: false },
    });
  });

  it('counts the same link once where only different ones count', () => {
    const { links } = countEntities('https://a.com https://b.com https://a.com', threads);
    expect(links).toEqual({ used: 2, max: 5, isGuess: false });
  });

  it('says that a cap is a guess', () => {
    expect(countEntities('#a', tiktok).hashtags).toMatchObject({ used: 1, max: 5, isGuess: true });
  });

  it('counts no tags where the network has none, and no people who are picked from a list', () => {
    expect(countEntities('#a', reddit).hashtags.used).toBe(0);
    expect(countEntities('@maya', tiktok).mentions.used).toBe(0);
  });
});

describe("Mastodon's server", () => {
  const rule = { unit: 'mastodon', max: 5, linkLength: 23 } as const;

  it('takes what its web client counts as too long', () => {
    const text = 'مَرْحَبًا';
    expect(countText(text, rule).remaining).toBe(-4);
    expect(countByMastodonServer(text, rule).remaining).toBe(0);
  });

  it('counts a short link in full length, whatever the client does', () => {
    expect(
      countByMastodonServer('http://a.com', { ...rule, by: 'graphemes', shortLinksAsTheyAre: true }).used,
    ).toBe(23);
  });
});
