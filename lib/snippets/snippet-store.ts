import type { SearchContext } from './rank-hits';
import type { Snippet, SnippetDraft, SnippetSummary } from './snippet';

/** Why a draft was not kept, with the field it is about. */
export type SnippetProblem =
  | {
      readonly field: 'body';
      readonly code: 'empty' | 'too-long' | 'bad-placeholder';
      readonly detail?: string;
      /** Language of the variant. */
      readonly lang?: string;
      /** UTF-16 offset in the body, of a bad placeholder. */
      readonly at?: number;
    }
  | { readonly field: 'title'; readonly code: 'empty' | 'too-long' }
  | {
      readonly field: 'trigger';
      readonly code: 'taken' | 'has-space' | 'too-long';
      readonly detail?: string;
    };

export type SaveResult =
  | { readonly ok: true; readonly snippet: Snippet }
  | { readonly ok: false; readonly problems: readonly SnippetProblem[] };

/** What a snippet was inserted with. */
export interface SnippetUseDetails {
  readonly id: string;
  readonly siteId?: string | undefined;
  readonly lang?: string | undefined;
}

/** What is needed to fill a snippet in, all that it includes with it. */
export interface SnippetForUse {
  readonly snippet: Snippet;
  /** Snippets that are named in `{{> name}}`, by the folded name; those that do not exist are missing. */
  readonly included: Readonly<Record<string, Snippet>>;
  /** Language of the conversation, where it was asked for and is known. */
  readonly lang?: string | undefined;
}

/** The saved replies, wherever they are kept. */
export interface SnippetStore {
  /**
   * Best match first, at most `limit`. An empty query lists the pinned ones, then those used most, then the last
   * changed. With a context, those that have expired are left out.
   */
  find(query: string, limit: number, context?: SearchContext): Promise<SnippetSummary[]>;
  get(id: string): Promise<Snippet | undefined>;
  /** @param answered The message that is answered, to tell its language. */
  getForUse(id: string, answered?: string): Promise<SnippetForUse | undefined>;
  /** Folded trigger → id, of every snippet that has a trigger and has not expired. */
  triggers(): Promise<Record<string, string>>;
  save(draft: SnippetDraft): Promise<SaveResult>;
  /** Puts it in the trash. */
  remove(id: string): Promise<void>;
  /** Takes it out of the trash; `undefined` when it is not there any more. Triggers that are taken by now are lost. */
  restore(id: string): Promise<Snippet | undefined>;
  /** Counts an insertion. */
  countUse(use: SnippetUseDetails): Promise<void>;
}
