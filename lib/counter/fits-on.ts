import { paidLimits } from '../sites/paid-limits';
import type { LengthLimit, SiteProfile, Surface } from '../sites/site-profile';
import { countText } from './count-text';

/** Where a text for a network goes when it is written elsewhere. */
const surfaces: readonly Surface[] = ['post', 'description', 'message', 'reply'];

/** How a text fits another network. */
export interface Fit {
  readonly site: SiteProfile;
  /** Negative when something has to go. */
  readonly remaining: number;
  /** Whether the limit is certain. */
  readonly isExact: boolean;
}

/** The limit of what people post on a network; `undefined` where none is known. */
export function postLimit({ limits }: Pick<SiteProfile, 'limits'>): LengthLimit | undefined {
  for (const surface of surfaces) {
    const limit = limits[surface];
    if (limit) return limit;
  }
  return undefined;
}

/**
 * How a text fits each of the networks, as each of them counts.
 * @param paidOn Ids of the networks on which the account is a paying one.
 */
export function fitsOn(text: string, sites: readonly SiteProfile[], paidOn: readonly string[]): Fit[] {
  return sites.flatMap((site) => {
    const limit = postLimit(paidOn.includes(site.id) ? { limits: paidLimits(site.limits) } : site);
    if (!limit) return [];
    return [
      { site, remaining: countText(text, limit).remaining, isExact: limit.confidence !== 'unverified' },
    ];
  });
}
