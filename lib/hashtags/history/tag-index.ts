import type { IdeaReason } from '../idea';
import { tagKey } from '../tag-key';
import { createEvidence } from './evidence';
import { postFeatures } from './post-features';
import { createPostTable } from './post-table';
import { createPostings } from './postings';
import type { SentPost } from './sent-post';
import { createTagTable } from './tag-table';
import type { OwnTag } from './tag-use';

/** A draft that wants tags. */
export interface RankRequest {
  readonly text: string;
  /** Keys of the tags in the draft: they are not ranked, and speak for those that go with them. */
  readonly present: ReadonlySet<string>;
}

export interface RankedTag {
  /** See `tagKey`. */
  readonly key: string;
  /** Higher is better; of no meaning between drafts. */
  readonly score: number;
  readonly reason: IdeaReason;
}

/**
 * The posts of an account, ready to be asked for the tags of a draft: word→tag association and nearest posts in one, over
 * postings in typed arrays. 50,000 posts take some 20 MB; no text is kept.
 */
export interface TagIndex {
  /** Takes a post in. */
  add(post: Pick<SentPost, 'text' | 'tags' | 'at'>): void;
  /** The likeliest tags of a draft, best first. */
  rank(request: RankRequest, limit: number): RankedTag[];
  /** How a tag is used; `undefined` for one that is not. */
  use(key: string): OwnTag | undefined;
  /** How many posts there are. */
  readonly posts: number;
  /** Bytes of the typed arrays. */
  readonly size: number;
}

export function createTagIndex(): TagIndex {
  const postings = createPostings();
  const posts = createPostTable();
  const tags = createTagTable();
  const evidence = createEvidence(postings, posts, tags);

  return {
    add({ text, tags: names, at }) {
      const unique = new Map(names.map((name) => [tagKey(name), name]));
      const features = postFeatures(text, [...unique.values()]);
      const post = posts.count;
      for (const { hash } of features) postings.add(hash, post);
      const numbers = [...unique.values()].map((name) => tags.add(name, at));
      posts.add(numbers, evidence.lengthOf(features));
    },
    rank: ({ text, present }, limit) =>
      evidence.rank(postFeatures(text, presentNames(present)), present, limit),
    use(key) {
      const tag = tags.numberOf(key);
      return tag === undefined ? undefined : tags.use(tag);
    },
    get posts() {
      return posts.count;
    },
    get size() {
      return postings.size + posts.size;
    },
  };

  /** The tags of the draft as the account writes them: their capitals tell their words apart. */
  function presentNames(present: ReadonlySet<string>): string[] {
    return [...present].map((key) => {
      const tag = tags.numberOf(key);
      return tag === undefined ? key : tags.use(tag).name;
    });
  }
}
