import { completeTag } from '../../../lib/hashtags/complete-tag';
import { countUses, ownTag } from '../../../lib/hashtags/history/tag-use';
import type { HashtagRules } from '../../../lib/sites/site-profile';
import { median } from '../statistics.ts';
import type { TaggedPost } from './streams';

const rules: HashtagRules = { linked: true, grammar: 'x', confidence: 'official' };
const heldTags = 2000;

/** Median time of finding the own tags that begin like what is typed, in ms, among as many as a page holds. */
export function measureCompletion(posts: readonly TaggedPost[]): number {
  const uses = countUses(posts.map(({ text, tags }, at) => ({ text, tags, at, network: '' })));
  const own = [...uses.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, heldTags)
    .map(ownTag);
  const times = own.slice(0, 300).map(({ name }) => {
    const start = performance.now();
    completeTag(name.slice(0, 3), own, rules, new Set(), 5);
    return performance.now() - start;
  });
  return median(times);
}
