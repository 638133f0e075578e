import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LoadedLibrary } from '../../lib/snippets/library/library-entry';
import type { LibraryFilter } from '../../lib/snippets/library/filter-library';

/** State of the library's page; the snippets are a copy that is read again after each change. */
export interface LibraryState {
  /** `undefined` until they are read. */
  readonly library: LoadedLibrary | undefined;
  readonly failed: boolean;
  readonly filter: LibraryFilter;
  readonly selected: ReadonlySet<string>;
  /** Whether the import is shown instead of the list. */
  readonly importing: boolean;
}

export type LibraryStore = StoreApi<LibraryState>;

export function createLibraryStore(): LibraryStore {
  return createStore<LibraryState>(() => ({
    library: undefined,
    failed: false,
    filter: { view: 'all', folder: '', tag: '', library: '', query: '' },
    selected: new Set(),
    importing: false,
  }));
}
