import type { LoadedLibrary } from '../../lib/snippets/library/library-entry';
import type { Snippet } from '../../lib/snippets/snippet';
import type { SnippetForm } from '../../lib/snippets/snippet-form';
import type { ImportSession } from '../../lib/snippets/transfer/import-session';

/** What the library's page needs from outside; tests put others in their place. */
export interface LibraryServices {
  load(): Promise<LoadedLibrary>;
  /** Goes up with each change of the snippets, wherever it was made, once it is written. */
  revision(): Promise<number>;
  /** Writes all or nothing; resolves to the change, which `undo` takes back. */
  write(snippets: readonly Snippet[]): Promise<number>;
  undo(change: number): Promise<boolean>;
  /** Deletes for ever. */
  purge(ids: readonly string[]): Promise<void>;
  /** Begins an import; off the page's own thread. */
  startImport(): ImportSession;
  /** Saves a text as a file of the user's. */
  download(name: string, type: string, content: string): void;
  /** The form that a text was selected for on a page, once. */
  takeSelected(): Promise<SnippetForm | undefined>;
  /** Calls back after each change of the snippets, wherever it was made. */
  watch(listener: () => void, signal: AbortSignal): void;
}
