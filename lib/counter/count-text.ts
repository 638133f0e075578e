import type { LengthLimit } from '../sites/site-profile';
import type { Count } from './count';
import { countByGraphemes } from './graphemes';
import { countByMastodon } from './mastodon';
import { countByXWeight } from './x-weighted';

export type { Count } from './count';

/** Measures the text as the network's own counter does. Fast enough for every key at a post's length. */
export function countText(text: string, rule: LengthLimit): Count {
  switch (rule.unit) {
    case 'x-weighted':
      return countByXWeight(text, rule.max);
    case 'graphemes':
      return countByGraphemes(text, rule.max, rule.maxBytes);
    case 'mastodon':
      return countByMastodon(text, rule.max, rule.linkLength);
  }
}
