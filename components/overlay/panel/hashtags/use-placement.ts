import type { Placement } from '../../../../lib/hashtags/placement';
import { hashtagChoices } from '../../../../lib/settings/hashtag-choices';
import { useStored } from '../../../ui/use-stored';

/** Where the account's tags go on a network; at the end unless it was said. */
export function usePlacement(network: string): Placement {
  const { placements = {} } = useStored(hashtagChoices);
  return Object.hasOwn(placements, network) ? placements[network]! : 'end';
}
