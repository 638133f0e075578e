import type { LengthRule } from '../sites/site-profile';
import { countByCodePoints } from './code-points';
import type { Count } from './count';
import { countByGraphemes } from './graphemes';
import { countByMastodon } from './mastodon';
import { countByThreads } from './threads';
import { countByUtf16 } from './utf16';
import { countByUtf8Bytes } from './utf8-bytes';
import { countByXWeight } from './x-weighted';

export type { Count } from './count';

/** Measures the text as the network's own counter does. Fast enough for every key at a post's length. */
export function countText(text: string, rule: LengthRule): Count {
  switch (rule.unit) {
    case 'x-weighted':
      return countByXWeight(text, rule.max);
    case 'graphemes':
      return countByGraphemes(text, rule.max, rule.maxBytes);
    case 'mastodon':
      return countByMastodon(text, rule);
    case 'utf16':
      return countByUtf16(text, rule.max);
    case 'code-points':
      return countByCodePoints(text, rule.max);
    case 'utf8-bytes':
      return countByUtf8Bytes(text, rule.max);
    case 'threads':
      return countByThreads(text, rule.max);
  }
}
