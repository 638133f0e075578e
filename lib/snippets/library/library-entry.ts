import type { IndexedSnippet } from '../indexed-snippet';
import type { SnippetIndex } from '../snippet-index';
import type { UsageScore } from '../usage-score';

/** A snippet in the library, those in the trash included. */
export interface LibraryEntry extends IndexedSnippet {
  /** `undefined` for one that was never used. */
  readonly usage: UsageScore | undefined;
}

/** A team's library, as its replies tell. */
export interface ShownLibrary {
  readonly url: string;
  readonly name: string;
  readonly count: number;
}

/** What there is in a library, apart from the trash. */
export interface LibraryOverview {
  /** How many snippets are in each folder, and in all those above it; by path. */
  readonly folders: ReadonlyMap<string, number>;
  /** How many have each tag, most first. */
  readonly tags: ReadonlyMap<string, number>;
  readonly libraries: readonly ShownLibrary[];
  /** The languages that it is written in, most used first. */
  readonly languages: readonly string[];
}

/** All snippets, last changed first, the index to search them by, and what there is. */
export interface LoadedLibrary extends LibraryOverview {
  readonly entries: readonly LibraryEntry[];
  readonly index: SnippetIndex;
}
