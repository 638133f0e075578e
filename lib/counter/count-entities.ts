import type { HashtagRules, LengthRule, LinkRules, MentionRules } from '../sites/site-profile';
import type { TextRange } from '../text/text-range';
import { findHashtags } from './find-hashtags';
import { findLinks } from './find-links';
import { findMentions } from './find-mentions';

/** What a network says of the entities of a post: the parts of its profile that are asked here. */
export interface EntityRules {
  readonly hashtagRules: HashtagRules;
  readonly mentionRules: MentionRules;
  readonly linkRules?: LinkRules;
}

/** How many there are, and how many there may be; `Infinity` without a cap. */
export interface EntityCount {
  readonly used: number;
  readonly max: number;
  /** Whether the cap is a guess. */
  readonly isGuess: boolean;
}

export interface EntityCounts {
  readonly links: EntityCount;
  readonly hashtags: EntityCount & {
    readonly advised?: number;
    readonly whenMore?: 'refused' | 'first-ones-count' | 'none-counts';
  };
  readonly mentions: EntityCount;
}

/** Counts the links, hashtags and mentions of a text as its network makes them, against the network's caps. */
export function countEntities(text: string, rules: EntityRules, unit?: LengthRule['unit']): EntityCounts {
  const { hashtagRules, mentionRules, linkRules } = rules;
  return {
    links: {
      used: countLinks(text, findLinks(text, unit), linkRules),
      max: linkRules?.maxCount ?? Infinity,
      isGuess: linkRules?.confidence === 'unverified',
    },
    hashtags: countHashtags(text, hashtagRules),
    mentions: {
      used: mentionRules.kind === 'text' ? findMentions(text, mentionRules.grammar).length : 0,
      max: (mentionRules.kind === 'text' ? mentionRules.maxCount : undefined) ?? Infinity,
      isGuess: mentionRules.confidence === 'unverified',
    },
  };
}

function countLinks(text: string, links: readonly TextRange[], rules: LinkRules | undefined): number {
  if (rules?.counts !== 'different-ones') return links.length;
  return new Set(links.map(({ from, to }) => text.slice(from, to))).size;
}

function countHashtags(text: string, rules: HashtagRules): EntityCounts['hashtags'] {
  const isGuess = rules.confidence === 'unverified';
  if (!rules.linked) return { used: 0, max: Infinity, isGuess };
  const { grammar, maxLength, maxCount = Infinity, advised, whenMore } = rules;
  return {
    used: findHashtags(text, grammar, maxLength).length,
    max: maxCount,
    isGuess,
    ...(advised !== undefined && { advised }),
    ...(whenMore && { whenMore }),
  };
}
