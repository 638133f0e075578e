import { createTagIndex } from '../../../lib/hashtags/history/tag-index';
import { suggestTags } from '../../../lib/hashtags/suggest-tags';
import { tagKey } from '../../../lib/hashtags/tag-key';
import type { HashtagRules } from '../../../lib/sites/site-profile';
import type { TaggedPost } from './streams';

/** Shares in percent. */
export interface Hits {
  /** Of all posts: one of their tags is among the first five. */
  readonly hit5: number;
  /** The same of the posts with a tag that at least three others have. */
  readonly known: number;
  /** What the five most used tags would reach. */
  readonly popular: number;
  readonly posts: number;
}

const folds = 5;
const rules: HashtagRules = { linked: true, grammar: 'x', confidence: 'official' };

/** Each post's tags, from those of the other four fifths. */
export function measureHits(posts: readonly TaggedPost[]): Hits {
  const sums = { hit: 0, known: 0, knownHit: 0, popular: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const history = createTagIndex();
    posts.forEach(({ text, tags }, at) => {
      if (at % folds !== fold) history.add({ text, tags, at });
    });
    const popular = new Set(history.rank({ text: '', present: new Set() }, 5).map(({ key }) => key));
    for (const { text, tags } of posts.filter((_, at) => at % folds === fold)) {
      const request = { text, network: 'x', rules, pageTags: [] };
      const ideas = new Set(suggestTags(request, { history, sets: [] }, 5).map(({ name }) => tagKey(name)));
      const gold = tags.map(tagKey);
      const isHit = gold.some((key) => ideas.has(key));
      const isKnown = gold.some((key) => (history.use(key)?.count ?? 0) >= 3);
      if (isHit) sums.hit++;
      if (isKnown) sums.known++;
      if (isKnown && isHit) sums.knownHit++;
      if (gold.some((key) => popular.has(key))) sums.popular++;
    }
  }
  const percent = (count: number, of: number) => (100 * count) / of;
  return {
    hit5: percent(sums.hit, posts.length),
    known: percent(sums.knownHit, sums.known),
    popular: percent(sums.popular, posts.length),
    posts: posts.length,
  };
}
