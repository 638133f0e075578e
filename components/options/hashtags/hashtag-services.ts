import type { HistoryRow, SentPost } from '../../../lib/hashtags/history/sent-post';
import type { TagSet } from '../../../lib/hashtags/sets/tag-set';

/** The posts that tags are learned from, and the sets; tests put others in their place. */
export interface HashtagPageServices {
  /** Newest first. */
  listPosts(offset: number, limit: number): Promise<HistoryRow[]>;
  countPosts(): Promise<number>;
  /** Resolves to how many are new. */
  addPosts(posts: readonly SentPost[]): Promise<number>;
  removePosts(keys: readonly string[]): Promise<void>;
  erasePosts(): Promise<void>;
  listSets(): Promise<TagSet[]>;
  putSets(sets: readonly TagSet[]): Promise<void>;
  removeSets(ids: readonly string[]): Promise<void>;
}
