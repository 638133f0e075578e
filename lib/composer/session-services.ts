import type { Diagnostic } from '../checks/diagnostic';
import type { ParagraphResults } from '../checks/engine/engine-protocol';
import type { PostCustoms } from '../sites/site-profile';
import type { SnippetStore } from '../snippets/snippet-store';

/** Where an exception was put: in a private window nothing is stored, it holds until the last of these is closed. */
export type Kept = 'stored' | 'privately';

/** Sentences for what may go wrong. */
export interface Sentences {
  notApplied(reason: 'stale' | 'refused' | 'damaged'): string;
  /** @param source What can't be filled in, as it was written. */
  brokenReply(source: string): string;
  readonly snippetGone: string;
  readonly noBackground: string;
  readonly keptPrivately: string;
}

/** Everything that a composer's session needs from outside the page. */
export interface SessionServices {
  readonly snippets: SnippetStore;
  /** @param composer A name of the asking session: its newer request ends the older one. */
  check(composer: string, paragraphs: string[]): Promise<ParagraphResults>;
  /** What shows only in the whole post. */
  checkPost(text: string, customs: PostCustoms): Promise<Diagnostic[]>;
  ignore(diagnostic: Diagnostic): Promise<Kept>;
  addWord(word: string): Promise<Kept>;
  /** Folded trigger → id, as known now. */
  triggers(): Readonly<Record<string, string>>;
  /** Whether to say now that the network looks new: it is said once. */
  claimLooksNew(): Promise<boolean>;
  readonly sentences: Sentences;
}
