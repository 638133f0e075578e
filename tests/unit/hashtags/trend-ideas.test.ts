import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidTag } from '../../../lib/hashtags/draft/valid-tag';
import { createTagIndex } from '../../../lib/hashtags/history/tag-index';
import { suggestTags } from '../../../lib/hashtags/suggest-tags';
import type { TrendSource } from '../../../lib/hashtags/trends/trend-source';
import { sites } from '../../../lib/sites/sites';

const source = (network: TrendSource['network'], host: string, names: string[]): TrendSource => ({
  url: `https://${host}`,
  network,
  isSiteToo: false,
  names,
  dueAt: 0,
});
const trends = [
  source('mastodon', 'mastodon.example', ['GardenDay', 'jazz', 'Caturday']),
  source('bluesky', 'bsky.example', ['Tea Ceremony', 'Election Night']),
];

function offered(text: string, network: string, history = createTagIndex()) {
  const { hashtagRules: rules } = sites.find(({ id }) => id === network)!;
  return suggestTags({ text, network, rules, pageTags: [] }, { history, sets: [], trends });
}
const trending = (ideas: ReturnType<typeof offered>) =>
  ideas.filter(({ reason }) => reason.kind === 'trend').map(({ name }) => name);

describe('trends', () => {
  it('are offered on their network, those that the draft speaks of first, with who says so', () => {
    const ideas = offered('We play jazz', 'mastodon').filter(({ name }) => name !== 'Play');
    expect(trending(offered('Hello', 'mastodon'))).toEqual(['GardenDay', 'jazz', 'Caturday']);
    expect(trending(offered('Hello', 'elk'))).toEqual(['GardenDay', 'jazz', 'Caturday']);
    expect(ideas.at(-1)?.reason).toEqual({ kind: 'trend', host: 'mastodon.example' });
  });

  it('are offered on another network only where the draft speaks of them, as they are valid there', () => {
    expect(trending(offered('Hello', 'x'))).toEqual([]);
    expect(trending(offered('Join our ceremony', 'x'))).toEqual(['TeaCeremony']);
    expect(trending(offered('Join our ceremony #teaceremony', 'x'))).toEqual([]);
  });

  it('stand below all that is known of the account, which does not crowd them out', () => {
    const history = createTagIndex();
    for (let n = 0; n < 40; n++) history.add({ text: `post ${n}`, tags: [`Own${n}`], at: n });
    const ideas = offered('post', 'mastodon', history);
    expect(ideas).toHaveLength(12);
    expect(ideas.slice(0, 9).every(({ reason }) => reason.kind !== 'trend')).toBe(true);
    expect(trending(ideas)).toHaveLength(3);
  });

  it('are valid, once, and never in the draft, whatever a server says', () => {
    const anything = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 });
    const linked = sites.filter(({ hashtagRules }) => hashtagRules.linked);
    fc.assert(
      fc.property(anything, fc.string(), fc.constantFrom(...linked), (names, text, site) => {
        const { id: network, hashtagRules: rules } = site;
        const sources = {
          history: createTagIndex(),
          sets: [],
          trends: [source('mastodon', 'a.example', names)],
        };
        const ideas = suggestTags({ text, network, rules, pageTags: [] }, sources);
        expect(ideas.every(({ name }) => isValidTag(name, rules))).toBe(true);
        expect(new Set(ideas.map(({ name }) => name)).size).toBe(ideas.length);
      }),
      { numRuns: 60 },
    );
  });
});
