import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { EditorActions } from './editor-actions';
import type { PopupServices } from './popup-services';
import type { PopupState, PopupStore } from './popup-store';

/** What every part of the popup can reach. */
export interface PopupParts {
  readonly store: PopupStore;
  readonly services: PopupServices;
  readonly editor: EditorActions;
}

export const PopupContext = createContext<PopupParts | undefined>(undefined);

/** The parts of the popup that the component is in. */
export function usePopup(): PopupParts {
  const parts = use(PopupContext);
  if (!parts) throw new Error('Only inside a Popup.');
  return parts;
}

/** A piece of the popup's state; the component is drawn again when it changes. */
export function usePopupState<Piece>(select: (state: PopupState) => Piece): Piece {
  return useStore(usePopup().store, select);
}
