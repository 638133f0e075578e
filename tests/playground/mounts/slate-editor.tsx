import { useImperativeHandle, useState } from 'react';
import { Editor, Node, Transforms, createEditor } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { type EditorProps, isSendingKey } from './editor-props';

const empty = [{ type: 'line', children: [{ text: '' }] }];

/** Discord, Medium's responses. */
export function SlateEditor({ attributes, handle, onText, onEnter }: EditorProps) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const textOf = () => editor.children.map((line) => Node.string(line)).join('\n');

  useImperativeHandle(handle, () => ({
    model: textOf,
    setText: (text) =>
      HistoryEditor.withoutSaving(editor, () => {
        Transforms.select(editor, Editor.range(editor, []));
        editor.deleteFragment();
        editor.insertText(text);
      }),
    focus: () => {
      ReactEditor.focus(editor);
      Transforms.select(editor, Editor.end(editor, []));
    },
  }));

  return (
    <Slate editor={editor} initialValue={empty} onChange={() => onText(textOf())}>
      <Editable
        role="textbox"
        {...attributes}
        onKeyDown={(event) => {
          if (!onEnter || !isSendingKey(event)) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Slate>
  );
}
