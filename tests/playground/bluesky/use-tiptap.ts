import { Editor } from '@tiptap/core';
import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { blueskyEditorProps } from './editor-props';
import { blueskyExtensions } from './extensions';

export interface TipTap {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly editor: () => Editor | null;
  readonly replace: (text: string) => void;
}

const textOf = (editor: Editor) => editor.getText({ blockSeparator: '\n' });

/** A TipTap editor of its own, focused as soon as it is there, as on Bluesky. */
export function useTipTap(placeholder: string, onSend: () => void): TipTap {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [text, setText] = useState('');
  const send = useEffectEvent(onSend);

  useLayoutEffect(() => {
    const created = new Editor({
      element: host.current,
      extensions: blueskyExtensions(placeholder),
      editorProps: blueskyEditorProps(() => send()),
      autofocus: 'end',
      onUpdate: ({ editor: updated }) => setText(textOf(updated)),
    });
    editor.current = created;
    return () => created.destroy();
  }, [placeholder]);

  return {
    host,
    text,
    editor: () => editor.current,
    replace: (replacement) => {
      const content = replacement.split('\n').map((line) => ({
        type: 'paragraph',
        ...(line && { content: [{ type: 'text', text: line }] }),
      }));
      editor.current?.chain().setMeta('addToHistory', false).setContent(content).focus('end').run();
    },
  };
}
