import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor as Lexical,
  createEditor,
} from 'lexical';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { type EditorProps, isSendingKey } from './editor-props';

/** Changes closer than this, in ms, are one undo step; Meta's own value. */
const undoWithinMs = 300;

interface LexicalEditorProps extends EditorProps {
  /** One paragraph with line breaks in it, instead of a paragraph for each line. */
  readonly plain?: boolean;
  /** Hashtags are nodes of their own, as on Meta's sites. */
  readonly hashtags?: boolean;
}

/** Facebook, Messenger, Instagram, Threads, WhatsApp, Reddit. */
export function LexicalEditor({
  attributes,
  handle,
  plain = false,
  hashtags = false,
  ...events
}: LexicalEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<Lexical>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const changed = useEffectEvent(() => {
    const text = textOf(editor.current);
    setIsEmpty(text === '');
    events.onText(text);
  });
  const onEnter = useEffectEvent((event: KeyboardEvent | null) => {
    if (!events.onEnter || !event || !isSendingKey(event)) return false;
    event.preventDefault();
    events.onEnter();
    return true;
  });

  useLayoutEffect(() => {
    const created = createEditor({
      nodes: hashtags ? [HashtagNode] : [],
      onError: (error) => {
        throw error;
      },
    });
    editor.current = created;
    created.setRootElement(element.current);
    const stops = [
      plain ? registerPlainText(created) : registerRichText(created),
      registerHistory(created, createEmptyHistoryState(), undoWithinMs),
      hashtags ? registerLexicalHashtag(created) : () => undefined,
      created.registerUpdateListener(() => changed()),
      created.registerCommand(KEY_ENTER_COMMAND, (event) => onEnter(event), COMMAND_PRIORITY_HIGH),
    ];
    return () => {
      for (const stop of stops) stop();
      created.setRootElement(null);
    };
  }, [plain, hashtags]);

  useImperativeHandle(handle, () => ({
    model: () => textOf(editor.current),
    setText: (text) => editor.current?.update(() => $fill(text), { discrete: true, tag: 'historic' }),
    focus: () => editor.current?.focus(undefined, { defaultSelection: 'rootEnd' }),
  }));

  return (
    <div className="lexical-box">
      <div
        ref={element}
        contentEditable
        suppressContentEditableWarning
        data-lexical-editor="true"
        role="textbox"
        spellCheck
        {...attributes}
      />
      {isEmpty && (
        <div className="lexical-hint" aria-hidden="true">
          {attributes?.['aria-placeholder'] ?? attributes?.['aria-label']}
        </div>
      )}
    </div>
  );
}

function $fill(text: string): void {
  const lines = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line ? paragraph.append($createTextNode(line)) : paragraph;
  });
  $getRoot()
    .clear()
    .append(...lines);
  $getRoot().selectEnd();
}

function textOf(editor: Lexical | null): string {
  const lines = editor?.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent()),
  );
  return (lines ?? []).join('\n');
}
