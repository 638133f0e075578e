import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { LibraryActions } from './library-actions';
import type { LibraryServices } from './library-services';
import type { LibraryState, LibraryStore } from './library-store';

/** What every part of the library can reach. */
export interface LibraryParts {
  readonly store: LibraryStore;
  readonly services: LibraryServices;
  readonly actions: LibraryActions;
}

export const LibraryContext = createContext<LibraryParts | undefined>(undefined);

/** The parts of the library that the component is in. */
export function useLibrary(): LibraryParts {
  const parts = use(LibraryContext);
  if (!parts) throw new Error('Only inside a Library.');
  return parts;
}

/** A piece of the library's state; the component is drawn again when it changes. */
export function useLibraryState<Piece>(select: (state: LibraryState) => Piece): Piece {
  return useStore(useLibrary().store, select);
}
