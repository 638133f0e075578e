import { ContentState, EditorState } from 'draft-js';
import { useState } from 'react';
import { entityDecorator } from './entity-decorator';

export interface Draft {
  readonly state: EditorState;
  readonly text: string;
  readonly setState: (state: EditorState) => void;
  readonly replace: (text: string) => void;
  readonly focusEnd: () => void;
}

/** A Draft.js model of its own, as X keeps one for each box. */
export function useDraft(): Draft {
  const [state, setState] = useState(() => EditorState.createEmpty(entityDecorator));

  return {
    state,
    text: state.getCurrentContent().getPlainText(),
    setState,
    replace: (text) => {
      const fresh = EditorState.createWithContent(ContentState.createFromText(text), entityDecorator);
      const hasFocus = state.getSelection().getHasFocus();
      setState(hasFocus ? EditorState.moveFocusToEnd(fresh) : EditorState.moveSelectionToEnd(fresh));
    },
    focusEnd: () => setState(EditorState.moveFocusToEnd(state)),
  };
}
