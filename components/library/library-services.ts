import type { LibraryEntry } from '../../lib/snippets/library/library-entry';
import type { Snippet } from '../../lib/snippets/snippet';
import type { ImportItem } from '../../lib/snippets/transfer/plan-import';

/** What the library's page needs from outside; tests put others in their place. */
export interface LibraryServices {
  load(): Promise<LibraryEntry[]>;
  /** Writes all or nothing; resolves to the change, which `undo` takes back. */
  write(snippets: readonly Snippet[], onProgress?: (part: number) => void): Promise<number>;
  undo(change: number): Promise<boolean>;
  /** Deletes for ever. */
  purge(ids: readonly string[]): Promise<void>;
  plan(snippets: readonly Snippet[]): Promise<ImportItem[]>;
  /** Saves a text as a file of the user's. */
  download(name: string, type: string, content: string): void;
  /** Calls back after each change of the snippets, wherever it was made. */
  watch(listener: () => void, signal: AbortSignal): void;
}
