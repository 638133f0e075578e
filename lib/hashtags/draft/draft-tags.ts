import { findHashtags } from '../../counter/find-hashtags';
import type { HashtagRules } from '../../sites/site-profile';
import type { TextRange } from '../../text/text-range';
import { tagKey } from '../tag-key';

/** A tag in a draft, with its sign, in UTF-16 offsets. */
export interface DraftTag extends TextRange {
  /** As it is written, without the sign. */
  readonly name: string;
  /** What it is told apart by. */
  readonly key: string;
}

/** The tags of a draft as the network makes them, in order; as X makes them where the network is not known. */
export function draftTags(text: string, rules: HashtagRules | undefined): DraftTag[] {
  if (rules?.linked === false) return [];
  return findHashtags(text, rules?.grammar ?? 'x', rules?.maxLength).map(({ from, to }) => {
    const name = text.slice(from + 1, to);
    return { from, to, name, key: tagKey(name) };
  });
}
