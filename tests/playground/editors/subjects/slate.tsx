import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  type Descendant,
  Editor,
  Element,
  Node,
  type NodeEntry,
  type Range,
  Text,
  Transforms,
  createEditor,
} from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  type ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react';
import { type Content, type Inline, hashtagPattern, inlineText } from '../content';
import { pixel } from '../html-content';
import { type SubjectModule, placeholder } from '../subject';

type Piece = Element & { type: string; text?: string; href?: string };

function toValue(content: Content): Descendant[] {
  return content.map((line) => ({ type: 'paragraph', children: toChildren(line) }) as Descendant);
}

function toChildren(line: readonly Inline[]): Descendant[] {
  const children = line.map((inline) => {
    const text = inlineText(inline);
    if (typeof inline === 'string' || 'hashtag' in inline || 'softBreak' in inline) return { text };
    if ('link' in inline) return { type: 'link', href: inline.href, children: [{ text }] };
    return { type: 'mention' in inline ? 'mention' : 'emoji', value: text, children: [{ text: '' }] };
  });
  return children.length > 0 ? children : [{ text: '' }];
}

const typeOf = (node: unknown) => (node as { type?: string }).type;
const valueOf = (node: unknown) => (node as { value: string }).value;

function createSlate(): Editor & ReactEditor {
  const editor = withHistory(withReact(createEditor()));
  const { isInline, isVoid } = editor;
  editor.isInline = (element) =>
    ['mention', 'emoji', 'link'].includes(typeOf(element) ?? '') || isInline(element);
  editor.isVoid = (element) => ['mention', 'emoji'].includes(typeOf(element) ?? '') || isVoid(element);
  return editor;
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  if (typeOf(element) === 'mention') {
    return (
      <span {...attributes} contentEditable={false} className="mention">
        {children}
        {valueOf(element)}
      </span>
    );
  }
  if (typeOf(element) === 'emoji') {
    return (
      <span {...attributes} contentEditable={false}>
        {children}
        <img alt={valueOf(element)} src={pixel} width={16} />
      </span>
    );
  }
  if (typeOf(element) === 'link')
    return (
      <a {...attributes} href={(element as Piece).href}>
        {children}
      </a>
    );
  return <p {...attributes}>{children}</p>;
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const isHashtag = 'hashtag' in leaf;
  return (
    <span {...attributes} {...(isHashtag && { className: 'hashtag' })}>
      {children}
    </span>
  );
}

function decorate([node, path]: NodeEntry): Range[] {
  if (!Text.isText(node)) return [];
  return Array.from(node.text.matchAll(hashtagPattern), ({ index, 0: tag }) => ({
    anchor: { path, offset: index },
    focus: { path, offset: index + tag.length },
    hashtag: true,
  }));
}

function Box({ onEditor, start }: { onEditor: (editor: Editor & ReactEditor) => void; start: Descendant[] }) {
  const editor = useMemo(() => createSlate(), []);
  onEditor(editor);
  return (
    <Slate editor={editor} initialValue={start}>
      <Editable
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        decorate={decorate}
        placeholder={placeholder}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          editor.insertText('\n');
        }}
      />
    </Slate>
  );
}

function textOf(node: Node): string {
  if (Text.isText(node)) return node.text;
  if (Element.isElement(node) && ['mention', 'emoji'].includes(typeOf(node) ?? '')) return valueOf(node);
  return node.children.map(textOf).join('');
}

const subject: SubjectModule = {
  mount(container, content) {
    let editor = createSlate();
    const root = createRoot(container);
    flushSync(() => root.render(<Box start={toValue(content)} onEditor={(made) => (editor = made)} />));
    const element = container.querySelector('[contenteditable]') as HTMLElement;
    const model = () => editor.children.map(textOf).join('\n');
    const focus = () => {
      element.focus();
      Transforms.select(editor, Editor.start(editor, []));
    };
    return { element, model, focus, unmount: () => root.unmount() };
  },
};
export const { mount } = subject;
