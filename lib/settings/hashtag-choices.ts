import { storage } from 'wxt/utils/storage';

/** What the user has said about hashtags. */
export interface HashtagChoices {
  /** Whether posts that are sent may be kept, to learn from; nothing is kept before it is said. */
  readonly keepsPosts: 'not asked' | 'yes' | 'no';
}

export const hashtagChoices = storage.defineItem<HashtagChoices>('local:hashtagChoices', {
  fallback: { keepsPosts: 'not asked' },
  version: 1,
});

/** Says whether posts may be kept. What was kept before stays until it is erased. */
export async function chooseKeepingPosts(keeps: boolean): Promise<void> {
  await hashtagChoices.setValue({ ...(await hashtagChoices.getValue()), keepsPosts: keeps ? 'yes' : 'no' });
}
