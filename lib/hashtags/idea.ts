import type { TextRange } from '../text/text-range';

/** Why a tag is offered. */
export type IdeaReason =
  /** It was in so many of the account's posts with this word. */
  | { readonly kind: 'words'; readonly word: string; readonly posts: number }
  /** It was in so many posts with a tag that the draft has. */
  | { readonly kind: 'together'; readonly tag: string; readonly posts: number }
  /** It was in so many of the posts that are most like the draft. */
  | { readonly kind: 'similar'; readonly posts: number }
  /** It is among the account's most used. */
  | { readonly kind: 'often'; readonly posts: number }
  /** It is in a saved set, and its turn. */
  | { readonly kind: 'set'; readonly set: string }
  /** The page shows it. */
  | { readonly kind: 'page' }
  /** A word of the draft has been a tag in so many posts. */
  | { readonly kind: 'word'; readonly posts: number }
  /** It is what the draft is about, as far as words tell. */
  | { readonly kind: 'phrase' }
  /** It is trending, says this server. */
  | { readonly kind: 'trend'; readonly host: string };

/** A tag that is offered for a draft: valid on its network, and not in the draft. Plain JSON. */
export interface HashtagIdea {
  /** Without the sign. */
  readonly name: string;
  readonly reason: IdeaReason;
  /** In how many posts it was. */
  readonly count: number;
  /** When the last of them was sent, in ms since 1970. */
  readonly lastAt?: number;
  /** The words of the draft that can become the tag, in UTF-16 offsets. */
  readonly range?: TextRange;
}
