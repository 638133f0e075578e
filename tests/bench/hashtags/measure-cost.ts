import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createTagIndex } from '../../../lib/hashtags/history/tag-index';
import { suggestTags } from '../../../lib/hashtags/suggest-tags';
import type { HashtagRules } from '../../../lib/sites/site-profile';
import { median, percentile } from '../statistics.ts';
import type { TaggedPost } from './streams';

const rules: HashtagRules = { linked: true, grammar: 'x', confidence: 'official' };
const historyLength = 50_000;

export interface Cost {
  /** Median time of one draft's tags, and the time below which 95 of 100 stay, in ms. */
  readonly suggestMs: number;
  readonly suggestMsP95: number;
  /** Median time of taking one post in, in ms. */
  readonly updateMs: number;
  /** What the whole history takes, in MB: typed arrays and heap. */
  readonly memoryMb: number;
}

/** The cost with a history of 50,000 posts: the given ones again and again, each time with other words between. */
export function measureCost(posts: readonly TaggedPost[]): Cost {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage();
  const history = createTagIndex();
  const updates: number[] = [];
  for (let at = 0; at < historyLength; at++) {
    const { text, tags } = posts[at % posts.length]!;
    const round = Math.floor(at / posts.length);
    const varied =
      round === 0
        ? text
        : `${posts[(at * 7 + round) % posts.length]!.text.slice(0, 70)} ${text.slice(0, 70)}`;
    const start = performance.now();
    history.add({ text: varied, tags, at });
    if (at >= historyLength - 500) updates.push(performance.now() - start);
  }
  collect();
  const after = process.memoryUsage();
  const times: number[] = [];
  for (let at = 0; at < 600; at++) {
    const { text } = posts[(at * 13) % posts.length]!;
    const start = performance.now();
    suggestTags({ text, network: 'x', rules, pageTags: [] }, { history, sets: [] });
    if (at >= 100) times.push(performance.now() - start);
  }
  const used = ({ heapUsed, arrayBuffers }: NodeJS.MemoryUsage) => heapUsed + arrayBuffers;
  return {
    suggestMs: median(times),
    suggestMsP95: percentile(times, 95),
    updateMs: median(updates),
    memoryMb: (used(after) - used(before)) / 2 ** 20,
  };
}
