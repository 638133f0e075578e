import type { LengthLimit, SiteProfile } from './site-profile';

/** The limits for a paying account: where the network gives it more, that. The page does not say who pays. */
export function paidLimits(limits: SiteProfile['limits']): SiteProfile['limits'] {
  const paid = (limit: LengthLimit): LengthLimit => ({ ...limit, max: limit.maxForSubscribers ?? limit.max });
  return Object.fromEntries(Object.entries(limits).map(([surface, limit]) => [surface, paid(limit)]));
}
