import type { LengthLimit, SiteProfile } from './site-profile';

/** What an instance says of its posts. */
export interface InstanceLimits {
  /** Longest post, in the unit of its network's rule. */
  readonly max: number;
  /** What a link counts, where the network counts every link the same. */
  readonly linkLength?: number | undefined;
}

/**
 * The limits on one instance of a network. Until the instance has told its own, those of the profile are a guess,
 * except where the software has the same everywhere.
 */
export function limitsOnInstance(
  { limits, software }: SiteProfile,
  told: InstanceLimits | undefined,
): SiteProfile['limits'] {
  if (software?.limits === 'same-everywhere') return limits;
  const adapt = (limit: LengthLimit): LengthLimit => {
    if (!told) return { ...limit, confidence: 'unverified' };
    const { max, linkLength } = told;
    return limit.unit === 'mastodon'
      ? { ...limit, max, linkLength: linkLength ?? limit.linkLength, confidence: 'official' }
      : { ...limit, max, confidence: 'official' };
  };
  return Object.fromEntries(Object.entries(limits).map(([surface, limit]) => [surface, adapt(limit)]));
}
