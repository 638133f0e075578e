import type { Snippet } from './snippet';

/** How often a snippet was inserted on one day. */
export interface SnippetUse {
  readonly snippetId: string;
  /** ISO date in the user's time zone. */
  readonly day: string;
  readonly count: number;
  /** Time of the last one, in milliseconds since the epoch. */
  readonly lastAt: number;
  /** Insertions by the id of the network, and by the language of the variant. */
  readonly bySite: Readonly<Record<string, number>>;
  readonly byLang: Readonly<Record<string, number>>;
}

/** Several snippets that were changed at once: how they were before, for taking it back. */
export interface SnippetChange {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly before: readonly Snippet[];
  /** Ids of those that were new. */
  readonly created: readonly string[];
}
