export const surfaces = ['post', 'title', 'description', 'reply', 'comment', 'message', 'note'] as const;
/** What a person writes in a composer: it decides the limit, the customs and who is answered. */
export type Surface = (typeof surfaces)[number];

/**
 * How sure a profile is of something.
 * - `official`: the network's own documentation or source code says so.
 * - `observed`: seen on the live site or agreed on by several who read its pages; true when it was last looked at.
 * - `unverified`: widely repeated, or remembered; good for a soft hint, never a claim.
 */
export type Confidence = 'official' | 'observed' | 'unverified';

/** One of the network's composers. */
export interface ComposerHint {
  readonly surface: Surface;
  /** Matches the editable element itself or one around it. Structure first: labels are in the reader's language. */
  readonly selector: string;
  /** Matches the host of the open shadow root that the composer is in, or an element around that host. */
  readonly shadowHost?: string;
  readonly confidence: Confidence;
}

/**
 * How a network measures a text, and how much it takes.
 * - `x-weighted`: twitter-text's configuration v3; links weigh 23, emoji 2.
 * - `graphemes`: user-perceived characters, with an optional second limit in UTF-8 bytes.
 * - `mastodon`: the web client's counter: links weigh `linkLength`, a remote mention its local part. Other clients
 *   count the rest in graphemes (`by`), and some count a link that is shorter than `linkLength` as it is.
 * - `utf16`: JavaScript's and Java's string length.
 * - `code-points`: Unicode code points, as Python and PHP count.
 * - `utf8-bytes`: bytes of the UTF-8 encoding; an Arabic letter takes 2.
 * - `threads`: code points, but an emoji counts as many as it has UTF-8 bytes.
 */
export type LengthRule =
  | { readonly unit: 'x-weighted'; readonly max: number }
  | { readonly unit: 'graphemes'; readonly max: number; readonly maxBytes?: number }
  | {
      readonly unit: 'mastodon';
      readonly max: number;
      readonly linkLength: number;
      readonly by?: 'graphemes';
      readonly shortLinksAsTheyAre?: true;
    }
  | { readonly unit: 'utf16' | 'code-points' | 'utf8-bytes' | 'threads'; readonly max: number };

/** A rule with its source's weight: one that is `unverified` may warn, and never claims to be exact. */
export type LengthLimit = LengthRule & {
  readonly confidence: Confidence;
  /** What the network's paying accounts get instead of `max`; the page does not say who pays. */
  readonly maxForSubscribers?: number;
};

/**
 * What a network takes for a hashtag, by name.
 * - `x`: twitter-text's; letters, marks, digits, `_` and a few joiners (ZWNJ is one), not digits alone.
 * - `bluesky`: any characters up to a space, without punctuation at the end; ZWNJ ends it.
 * - `mastodon`: word characters, `_`, middle dots and ZWNJ, not digits alone.
 * - `misskey`: up to a space or one of `.,!?'"#:/[]<>`; brackets in pairs, not digits alone.
 * - `word`: letters, digits and `_`, not digits alone.
 * - `to-space`: up to a space or punctuation mark.
 * - `topic`: picked from a list or written in a field of its own; may contain spaces.
 */
export type HashtagGrammar = 'x' | 'bluesky' | 'mastodon' | 'misskey' | 'word' | 'to-space' | 'topic';

/** What a network makes of `#words`. */
export type HashtagRules =
  | {
      readonly linked: false;
      /** A line that begins with `# ` is a heading (Markdown). */
      readonly headingAtLineStart?: true;
      readonly confidence: Confidence;
    }
  | {
      readonly linked: true;
      readonly grammar: HashtagGrammar;
      /** How many a post may have. */
      readonly maxCount?: number;
      /** What happens to a post with more: it is refused, only the first ones count, or none does. */
      readonly whenMore?: 'refused' | 'first-ones-count' | 'none-counts';
      /** Longest tag, without the `#`, in graphemes. */
      readonly maxLength?: number;
      /** How many are advised, at most. */
      readonly advised?: number;
      /** Some tags, innocent ones among them, are said to show a post to fewer people or to none. */
      readonly restrictsSome?: true;
      readonly confidence: Confidence;
    };

/**
 * What a network takes for a mention, by name.
 * - `x`: `@name`, 1 to 15 of `A-Za-z0-9_`.
 * - `domain`: `@name.example`, a domain as the handle.
 * - `fediverse`: `@name` or `@name@host`.
 * - `dotted`: `@name` of letters, digits, `.` and `_`.
 * - `word`: `@name` of letters, digits, `_` and `-`.
 * - `reddit`: `u/name` and `r/name`.
 */
export type MentionGrammar = 'x' | 'domain' | 'fediverse' | 'dotted' | 'word' | 'reddit';

/** How people are mentioned: `entity` is only made by picking from the network's list; typed or pasted it stays text. */
export type MentionRules =
  | { readonly kind: 'none' | 'entity'; readonly confidence: Confidence }
  | {
      readonly kind: 'text';
      readonly grammar: MentionGrammar;
      readonly maxCount?: number;
      readonly confidence: Confidence;
    };

/** How many links a network takes, where there is a cap. */
export interface LinkRules {
  readonly maxCount: number;
  /** The same address twice counts once. */
  readonly counts?: 'different-ones';
  readonly confidence: Confidence;
}

/** Where the network hides the rest of a text behind "see more": so many units of the limit's rule are shown. */
export interface Fold {
  readonly after: number;
  readonly confidence: Confidence;
}

/** How a thread is written on a network: its composer gets a further editor by this button, each time it is pressed. */
export interface ThreadHint {
  readonly addButton: string;
  /** What the button says, where its selector is not enough. */
  readonly text?: RegExp;
  readonly confidence: Confidence;
}

/** Where the page names the person who is answered. The first hint that finds something wins. */
export interface AuthorHint {
  /** The post that is answered; see `where`. */
  readonly near: string;
  /**
   * Where the match of `near` is: the last one `before` the composer in the document (the default), the closest one
   * `around` the composer, shadow roots included, or the `composer` itself.
   */
  readonly where?: 'before' | 'around' | 'composer';
  /** Matches the composers that the hint is for, or something around them; all of them by default. */
  readonly composer?: string;
  /** The element in `near` that bears the name; the whole of it by default. */
  readonly inside?: string;
  /** The attribute that holds the name, instead of the text. */
  readonly attribute?: string;
  /** The element in `near` that bears the message itself; where it is not given, the message is not read. */
  readonly message?: string;
  /** The first group is the name; the whole text by default. */
  readonly pattern?: RegExp;
  /**
   * An ancestor of the composer that shows the name again. With it, posts anywhere before the composer count, but only
   * those whose name is repeated; without it, only posts in the composer's own dialog, or page.
   */
  readonly repeatedIn?: string;
  readonly confidence: Confidence;
}

/** A network that anybody can host: how its software is known on a host that no profile names, and who knows the limits. */
export interface Software {
  /** Matches something that is in every page of the software, or in its composer. */
  readonly mark: string;
  /**
   * - `same-everywhere`: constants of the software, so every instance has the profile's.
   * - `mastodon-api`: the instance tells by Mastodon's API, which many others answer too.
   * - `misskey-api`: the instance tells by Misskey's.
   * - `not-told`: each instance sets its own, and none tells.
   */
  readonly limits: 'same-everywhere' | InstanceApi | 'not-told';
}

/** How an instance is asked for its limits. It tells one number: all limits of such a profile are that one. */
export type InstanceApi = 'mastodon-api' | 'misskey-api';

/** What a network makes of a post, as far as checks ask for it. */
export interface PostCustoms {
  /** A post that begins with a mention is shown to few: to those who follow both. */
  readonly leadingMentionHides?: true;
  /** Only one link of a post gets a preview. */
  readonly previewsOneLink?: true;
  /** What becomes of hashtags here. */
  readonly hashtags?: HashtagRules;
}

/** What people who post there often wish they had thought of. Shown as a reminder, never as a mistake. */
export interface Reminders {
  /** Links in a post can't be clicked. */
  readonly linksAreText?: true;
  /** Links go into the first comment, by a custom of those who post there. */
  readonly linkInFirstComment?: true;
  /** Pictures are described in a field of their own, and readers there expect it. */
  readonly describesPictures?: true;
}

/** A network as data: what its pages look like, how it counts. Driving its editors is `lib/editors`' matter. */
export interface SiteProfile {
  readonly id: string;
  /** The name that the network goes by; never translated. */
  readonly name: string;
  /** Match patterns of the manifest; none where every host is the user's own choice. */
  readonly matches: readonly string[];
  /** Where users may turn further hosts on and have them recognised. */
  readonly software?: Software;
  /** Most specific first. */
  readonly composers: readonly ComposerHint[];
  /** A surface without a limit has none, or none that anybody knows. */
  readonly limits: Partial<Record<Surface, LengthLimit>>;
  /** Of posts only, not of replies or messages. */
  readonly postCustoms?: PostCustoms;
  /** Of posts only. */
  readonly reminders?: Reminders;
  readonly hashtagRules: HashtagRules;
  readonly mentionRules: MentionRules;
  readonly linkRules?: LinkRules;
  readonly folds?: Partial<Record<Surface, Fold>>;
  /** Fields that share the limit: a post and its content warning. Each of them counts the others' text. */
  readonly countedTogether?: string;
  /** Where several posts can be written at once. */
  readonly thread?: ThreadHint;
  readonly author: readonly AuthorHint[];
  /** Where the bar is tried first, relative to the composer. */
  readonly placement: 'below' | 'above' | 'inside';
  /** Day on which the selectors were last checked, ISO date. */
  readonly checkedOn: string;
}
