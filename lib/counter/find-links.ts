import type { LengthRule } from '../sites/site-profile';
import { findEntities } from '../text/entities';
import type { TextRange } from '../text/text-range';
import { linkMatches } from './link-matches';
import { findXLinks } from './x-links';

/** The links of a text as the counter of its network sees them, in order, in UTF-16 offsets. */
export function findLinks(text: string, unit?: LengthRule['unit']): TextRange[] {
  if (unit === 'x-weighted') return findXLinks(text);
  if (unit === 'mastodon') return linkMatches(text, true).map(({ from, to }) => ({ from, to }));
  return findEntities(text)
    .filter(({ kind, from, to }) => kind === 'link' && !isAddress(text.slice(from, to)))
    .map(({ from, to }) => ({ from, to }));
}

/** E-mail addresses are links to `findEntities`, which is about what is no prose. */
function isAddress(link: string): boolean {
  return /^[^/?#]*@/.test(link) && !link.includes('://');
}
