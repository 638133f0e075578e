import { useRef, useState } from 'react';
import { type ComposerHandle, type ComposerSlot, useComposerHandle } from '../frame/start-page';
import type { EditorProps } from './editor-props';

/** A composer's text, what sends it, and what its editor needs for that. */
export interface Composing {
  readonly text: string;
  readonly send: () => void;
  readonly editor: Pick<EditorProps, 'handle' | 'onText'>;
}

/** Connects a page's slot for a composer with the editor in it; what is sent comes from the editor's model. */
export function useComposer(slot: ComposerSlot): Composing {
  const editor = useRef<ComposerHandle>(null);
  const [text, setText] = useState('');

  useComposerHandle(slot.handle, {
    model: () => editor.current?.model() ?? '',
    setText: (replacement) => editor.current?.setText(replacement),
    focus: () => editor.current?.focus(),
  });

  return {
    text,
    send: () => {
      const model = editor.current?.model() ?? '';
      if (!model.trim()) return;
      slot.onSend(model);
      editor.current?.setText('');
    },
    editor: { handle: editor, onText: setText },
  };
}
