import { findHashtags } from '../../../../counter/find-hashtags';
import { tagKey } from '../../../../hashtags/tag-key';
import type { HashtagRules } from '../../../../sites/site-profile';
import type { TextRange } from '../../../../text/text-range';
import type { Post } from '../../post-rule';

type LinkedTags = Extract<HashtagRules, { linked: true }>;

/** A tag that the network links, with its sign. UTF-16 offsets. */
export interface PostTag extends TextRange {
  /** What it is told apart by. */
  readonly key: string;
}

/** The tags of a post where the network links any, with its rules. */
export function tagsOf({
  text,
  customs,
}: Post): { readonly rules: LinkedTags; readonly tags: PostTag[] } | undefined {
  const { hashtags } = customs;
  if (!hashtags?.linked) return undefined;
  const tags = findHashtags(text, hashtags.grammar, hashtags.maxLength);
  return {
    rules: hashtags,
    tags: tags.map(({ from, to }) => ({ from, to, key: tagKey(text.slice(from, to)) })),
  };
}
