import { findHashtags } from '../../counter/find-hashtags';
import type { HashtagGrammar } from '../../sites/site-profile';
import type { SentPost } from '../history/sent-post';

/** What a file of a network's data export holds. */
export type ReadArchive =
  | {
      readonly ok: true;
      /** Id of the network's profile. */
      readonly network: string;
      /** The posts that have tags. */
      readonly posts: readonly SentPost[];
      /** How many posts the file has, with tags or without. */
      readonly all: number;
    }
  | { readonly ok: false; readonly problem: ArchiveProblem };

/** `unknown`: no export that is known; `broken`: one that can't be read to its end. */
export type ArchiveProblem = 'unknown' | 'broken';

/** A post as an export has it. */
export interface ArchivedPost {
  readonly text: string;
  /** In ms since 1970; `NaN` where it is not told. */
  readonly at: number;
  /** Tags that stand beside the text, without the sign. */
  readonly tags?: readonly string[];
}

/** The posts with tags among those of an export; tags are found as the network finds them. */
export function readPosts(
  network: string,
  grammar: HashtagGrammar,
  archived: readonly ArchivedPost[],
): ReadArchive {
  const posts = archived.flatMap(({ text, at, tags = [] }): SentPost[] => {
    const inText = findHashtags(text, grammar).map(({ from, to }) => text.slice(from + 1, to));
    const all = [...new Set([...inText, ...tags])].filter((name) => name !== '');
    return all.length > 0 ? [{ text, tags: all, at: Number.isFinite(at) ? at : 0, network }] : [];
  });
  return { ok: true, network, posts, all: archived.length };
}
