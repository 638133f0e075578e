import { useImperativeHandle, useRef, useState, type KeyboardEvent } from 'react';
import TextareaAutosize from 'react-textarea-autosize';
import { type EditorProps, isSendingKey } from './editor-props';

interface TextFieldProps extends EditorProps {
  readonly kind?: 'textarea' | 'input' | 'autosize';
}

/** A field that React controls. */
export function TextField({ attributes, handle, onText, onEnter, kind = 'textarea' }: TextFieldProps) {
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [text, setText] = useState('');
  const change = (next: string) => {
    setText(next);
    onText(next);
  };

  useImperativeHandle(handle, () => ({
    model: () => text,
    setText: change,
    focus: () => element.current?.focus(),
  }));

  const Field = kind === 'autosize' ? TextareaAutosize : kind;
  return (
    <Field
      ref={element}
      {...attributes}
      value={text}
      onChange={(event: { currentTarget: { value: string } }) => change(event.currentTarget.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (!onEnter || !isSendingKey(event)) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
