import { storage } from 'wxt/utils/storage';
import type { Placement } from '../hashtags/placement';
import { managedItem } from './managed/managed-item';

/** What the user has said about hashtags. */
export interface HashtagChoices {
  /** Whether posts that are sent may be kept, to learn from; nothing is kept before it is said. */
  readonly keepsPosts: 'not asked' | 'yes' | 'no';
  /** Where tags go, by the id of the network's profile; at the end where it was not said. */
  readonly placements?: Readonly<Record<string, Placement>>;
}

export const hashtagChoices = managedItem(
  storage.defineItem<HashtagChoices>('local:hashtagChoices', {
    fallback: { keepsPosts: 'not asked' },
    version: 1,
  }),
  // What is kept of a person's posts is theirs to agree to: it can only be ruled out.
  ({ hashtags }) => (hashtags?.keepsPosts === false ? { keepsPosts: 'no' as const } : undefined),
);

/** Says whether posts may be kept. What was kept before stays until it is erased. */
export async function chooseKeepingPosts(keeps: boolean): Promise<void> {
  await hashtagChoices.setValue({ ...(await hashtagChoices.getValue()), keepsPosts: keeps ? 'yes' : 'no' });
}

/** Says where tags go on a network. */
export async function choosePlacement(network: string, placement: Placement): Promise<void> {
  const choices = await hashtagChoices.getValue();
  await hashtagChoices.setValue({
    ...choices,
    placements: { ...choices.placements, [network]: placement },
  });
}
