import { useImperativeHandle, useRef, useState } from 'react';
import { htmlText } from '../editors/html-content';
import { type EditorProps, isSendingKey } from './editor-props';

interface EditableTextProps extends EditorProps {
  readonly tag?: 'div' | 'span' | 'p' | 'main';
  /** What an empty one holds: some sites keep a paragraph in it. */
  readonly emptyHtml?: string;
}

/** An editable element without a library: YouTube, Telegram, LinkedIn's messages, VK, Quora, Medium, Tumblr. */
export function EditableText({
  attributes,
  handle,
  onText,
  onEnter,
  tag = 'div',
  emptyHtml = '',
}: EditableTextProps) {
  const element = useRef<HTMLDivElement>(null);
  // Made once: React must not write into what people edit.
  const [html] = useState({ __html: emptyHtml });
  const textOf = () => htmlText(element.current?.innerHTML ?? '');

  useImperativeHandle(handle, () => ({
    model: textOf,
    setText: (text) => {
      const { current } = element;
      if (!current) return;
      if (text) current.innerText = text;
      else current.innerHTML = emptyHtml;
      onText(text);
    },
    focus: () => {
      const { current } = element;
      if (!current) return;
      current.focus();
      getSelection()?.selectAllChildren(current);
      getSelection()?.collapseToEnd();
    },
  }));

  // All of them take the same attributes.
  const Tag = tag as 'div';
  return (
    <Tag
      ref={element}
      contentEditable
      className="editable-text"
      suppressContentEditableWarning
      dangerouslySetInnerHTML={html}
      onInput={() => onText(textOf())}
      onKeyDown={(event) => {
        if (!onEnter || !isSendingKey(event)) return;
        event.preventDefault();
        onEnter();
      }}
      {...attributes}
    />
  );
}
