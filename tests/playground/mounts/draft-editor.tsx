import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useImperativeHandle, useRef, useState } from 'react';
import { type EditorProps, isSendingKey } from './editor-props';

interface DraftEditorProps extends Omit<EditorProps, 'attributes'> {
  /** Whether the editable element is one, as where `#` and `@` open a list. */
  readonly combobox?: boolean;
  readonly label: string;
  readonly placeholder?: string;
}

/** TikTok, Pinterest. X has its own, with decorators. */
export function DraftEditor({
  handle,
  combobox = false,
  label,
  placeholder = '',
  ...events
}: DraftEditorProps) {
  const editor = useRef<Editor>(null);
  const [state, setState] = useState(() => EditorState.createEmpty());
  const plainText = (of: EditorState) => of.getCurrentContent().getPlainText();
  const change = (next: EditorState) => {
    setState(next);
    events.onText(plainText(next));
  };

  useImperativeHandle(handle, () => ({
    model: () => plainText(state),
    setText: (text) =>
      change(EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)))),
    focus: () => editor.current?.focus(),
  }));

  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={change}
      keyBindingFn={(event) => (events.onEnter && isSendingKey(event) ? 'send' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => {
        if (command !== 'send') return 'not-handled';
        events.onEnter?.();
        return 'handled';
      }}
      role={combobox ? 'combobox' : 'textbox'}
      ariaLabel={label}
      ariaExpanded={false}
      ariaMultiline
      placeholder={placeholder}
      spellCheck
      stripPastedStyles
    />
  );
}
