import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extension-placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditorProps } from './editor-props';

interface TipTapEditorProps extends Omit<EditorProps, 'onEnter'> {
  readonly placeholder?: string;
}

/** LinkedIn's feed, Elk, Discourse's rich editor. Bluesky has its own, with facets. */
export function TipTapEditor({ attributes, handle, placeholder = '', ...events }: TipTapEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const changed = useEffectEvent(() => events.onText(textOf(editor.current)));

  useLayoutEffect(() => {
    const created = new Editor({
      element: host.current,
      extensions: [StarterKit, Placeholder.configure({ placeholder })],
      editorProps: { attributes: { ...attributes } },
      onUpdate: () => changed(),
    });
    editor.current = created;
    return () => created.destroy();
    // The attributes are the network's: they never change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [placeholder]);

  useImperativeHandle(handle, () => ({
    model: () => textOf(editor.current),
    setText: (text) => {
      const content = text.split('\n').map((line) => ({
        type: 'paragraph',
        ...(line && { content: [{ type: 'text', text: line }] }),
      }));
      editor.current?.chain().setMeta('addToHistory', false).setContent(content).focus('end').run();
    },
    focus: () => editor.current?.commands.focus('end'),
  }));

  return <div ref={host} />;
}

function textOf(editor: Editor | null): string {
  return editor?.getText({ blockSeparator: '\n' }) ?? '';
}
