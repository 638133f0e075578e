import type { Snippet, SnippetDraft, SnippetSummary } from './snippet';

/** Why a draft was not kept, with the field it is about. */
export type SnippetProblem =
  | {
      readonly field: 'body';
      readonly code: 'empty' | 'too-long' | 'bad-placeholder';
      readonly detail?: string;
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

/** The saved replies, wherever they are kept. */
export interface SnippetStore {
  /** Best match first, at most `limit`. An empty query lists the last changed first. */
  find(query: string, limit: number): Promise<SnippetSummary[]>;
  get(id: string): Promise<Snippet | undefined>;
  /** Folded trigger → id, of every snippet that has a trigger. */
  triggers(): Promise<Record<string, string>>;
  save(draft: SnippetDraft): Promise<SaveResult>;
  remove(id: string): Promise<void>;
}
