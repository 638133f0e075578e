/** What a person writes in a composer: it decides the limit, the customs and who is answered. */
export type Surface = 'post' | 'reply' | 'comment' | 'message';

/** One of the network's composers. `selector` matches the editable element itself. */
export interface ComposerHint {
  readonly surface: Surface;
  readonly selector: string;
}

/**
 * How a network measures a text, and how much it takes.
 * - `x-weighted`: twitter-text's configuration v3; links weigh 23, emoji 2.
 * - `graphemes`: user-perceived characters, with an optional second limit in UTF-8 bytes.
 * - `mastodon`: the web client's counter: links weigh `linkLength`, a remote mention its local part.
 */
export type LengthLimit =
  | { readonly unit: 'x-weighted'; readonly max: number }
  | { readonly unit: 'graphemes'; readonly max: number; readonly maxBytes?: number }
  | { readonly unit: 'mastodon'; readonly max: number; readonly linkLength: number };

/** Where the page names the person who is answered. The first hint that finds something wins. */
export interface AuthorHint {
  /** The post that is answered: the last match before the composer in the document. */
  readonly near: string;
  /** The element in it that bears the name; the whole of it by default. */
  readonly inside?: string;
  /** The first group is the name; the whole text by default. */
  readonly pattern?: RegExp;
  /**
   * An ancestor of the composer that shows the name again. With it, posts anywhere before the composer count, but only
   * those whose name is repeated; without it, only posts in the composer's own dialog, or page.
   */
  readonly repeatedIn?: string;
}

/** A network as data: what its pages look like, how it counts. Driving its editors is `lib/editors`' matter. */
export interface SiteProfile {
  readonly id: string;
  /** The name that the network goes by; never translated. */
  readonly name: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  /** Most specific first. */
  readonly composers: readonly ComposerHint[];
  readonly limits: Partial<Record<Surface, LengthLimit>>;
  /** Fields that share the limit: a post and its content warning. Each of them counts the others' text. */
  readonly countedTogether?: string;
  readonly author: readonly AuthorHint[];
  /** Where the bar is tried first, relative to the composer. */
  readonly placement: 'below' | 'above' | 'inside';
  /** Day on which the selectors were last checked, ISO date. */
  readonly checkedOn: string;
}
