import { length, toArray } from 'stringz';
import type { LengthRule } from '../sites/site-profile';
import { countGraphemes, offsetAfterGraphemes } from '../text/graphemes';
import type { TextRange } from '../text/text-range';
import type { Count } from './count';
import { linkMatches } from './link-matches';
import { unitStart } from './unit-start';

/** `@user@host`; the group is what counts. Not within a word or a path. */
const REMOTE_MENTION = /(?<![\w/])(@[a-z0-9_]+)@[a-z0-9.-]*[a-z0-9]/gi;

/** Longer hosts cannot exist in the DNS (RFC 1035, 2.3.4, less two for the wire format): such a link counts in full. */
const MAX_HOST = 253;

/** Only characters that `stringz` joins to no neighbour: none of its marks, selectors, joiners and surrogates. */
const ONE_EACH =
  /^[\0-\u02ff\u0370-\u1aaf\u1b05-\u1dbf\u1e00-\u200c\u200e-\u20cf\u2100-\ud7ff\ue000-\ufe0d\ufe10-\ufe1f\ufe30-\uffff]*$/;

type MastodonRule = Extract<LengthRule, { readonly unit: 'mastodon' }>;

/** What counts as one. */
interface Characters {
  count(text: string): number;
  /** UTF-16 offset behind the first `count` of them. */
  offsetAfter(text: string, count: number): number;
}

const webClientCharacters: Characters = {
  count: (text) => (ONE_EACH.test(text) ? text.length : length(text)),
  offsetAfter: (text, count) => (ONE_EACH.test(text) ? count : toArray(text).slice(0, count).join('').length),
};

const graphemes: Characters = {
  count: countGraphemes,
  offsetAfter: (text, count) => offsetAfterGraphemes(text, count) ?? text.length,
};

/** A part of the text that counts as another: `counts` instead of `from`…`to`. */
interface Discount extends TextRange {
  readonly counts: string;
}

/**
 * Counts as Mastodon's web client does, since that is what disables its button: by `stringz`, which counts harakat
 * and ZWNJ as characters, unlike the server and other clients, which count graphemes; `http(s)` links count
 * `linkLength` (`characters_reserved_per_url`), and of a remote mention only the local part counts.
 */
export function countByMastodon(text: string, rule: MastodonRule): Count {
  const { max } = rule;
  const characters = rule.by === 'graphemes' ? graphemes : webClientCharacters;
  const discounts = discountsIn(text, rule);
  const counted = countedText(text, discounts);
  const used = characters.count(counted);
  const overflowFrom =
    used > max ? overflowOffset(text, characters.offsetAfter(counted, max), discounts) : undefined;
  return { used, limit: max, remaining: max - used, overflowFrom };
}

function discountsIn(text: string, { linkLength, shortLinksAsTheyAre }: MastodonRule): Discount[] {
  const links = text.includes('://') ? linkMatches(text, true) : [];
  const discounts: Discount[] = links
    .filter(({ host }) => host.to - host.from <= MAX_HOST)
    .map(({ from, to }) => ({
      from,
      to,
      counts: 'x'.repeat(shortLinksAsTheyAre ? Math.min(linkLength, to - from) : linkLength),
    }));
  if (!text.includes('@')) return discounts;
  let next = 0;
  const mentions: Discount[] = [];
  for (const { index, 0: mention, 1: local = '' } of text.matchAll(REMOTE_MENTION)) {
    const to = index + mention.length;
    while ((discounts[next]?.to ?? Infinity) <= index) next++;
    // `https://host/@user@host` is one link.
    if (to <= (discounts[next]?.from ?? Infinity)) mentions.push({ from: index, to, counts: local });
  }
  return [...discounts, ...mentions].sort((a, b) => a.from - b.from);
}

function countedText(text: string, discounts: readonly Discount[]): string {
  let counted = '';
  let from = 0;
  for (const discount of discounts) {
    counted += text.slice(from, discount.from) + discount.counts;
    from = discount.to;
  }
  return counted + text.slice(from);
}

/** The UTF-16 offset in `text` behind what the counted text up to `countedOffset` stands for. */
function overflowOffset(text: string, countedOffset: number, discounts: readonly Discount[]): number {
  let offset = countedOffset;
  for (const { from, to, counts } of discounts) {
    if (offset < from + counts.length) {
      offset = Math.min(offset, from);
      break;
    }
    offset += to - from - counts.length;
  }
  return unitStart(text, offset, discounts);
}
