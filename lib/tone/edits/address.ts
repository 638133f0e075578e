import type { Post } from '../post/read-post';
import { findAddressHits } from '../rules/address-hits';

/** How a French post addresses its reader, by most of its words; `undefined` where it addresses nobody. */
export function addressOf(post: Post): 'tu' | 'vous' | undefined {
  if (post.language !== 'fr') return undefined;
  let familiar = 0;
  let formal = 0;
  for (const { cause } of findAddressHits(post)) {
    if (cause === 'familiarYou') familiar++;
    else formal++;
  }
  if (familiar === 0 && formal === 0) return undefined;
  // « vous » may be several; « tu » is always one.
  return familiar >= formal ? 'tu' : 'vous';
}
