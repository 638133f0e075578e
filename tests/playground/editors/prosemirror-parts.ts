import { type Node, type NodeSpec } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { hashtagPattern } from './content';
import { pixel } from './html-content';

export const mentionSpec: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  selectable: false,
  attrs: { id: { default: '' } },
  toDOM: (node) => ['span', { class: 'mention', 'data-mention': node.attrs['id'] }, `@${node.attrs['id']}`],
  parseDOM: [
    { tag: 'span[data-mention]', getAttrs: (element) => ({ id: element.getAttribute('data-mention') }) },
  ],
  leafText: (node) => `@${node.attrs['id']}`,
};

export const emojiSpec: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { emoji: { default: '' } },
  toDOM: (node) => ['img', { class: 'emoji', alt: node.attrs['emoji'], src: pixel, width: '16' }],
  parseDOM: [{ tag: 'img.emoji', getAttrs: (element) => ({ emoji: element.getAttribute('alt') }) }],
  leafText: (node) => node.attrs['emoji'] as string,
};

/** Hashtags are decorations: spans in the page that the model does not know. */
export function hashtagPlugin(): Plugin {
  return new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, hashtags(doc)) } });
}

function hashtags(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    for (const { index, 0: tag } of (node.text ?? '').matchAll(hashtagPattern)) {
      found.push(Decoration.inline(position + index, position + index + tag.length, { class: 'hashtag' }));
    }
  });
  return found;
}

/** The placeholder as a widget: an element inside the editable one that is no part of the text. */
export function placeholderPlugin(text: string): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        if (doc.childCount > 1 || (doc.firstChild?.content.size ?? 0) > 0) return null;
        const hint = document.createElement('span');
        hint.textContent = text;
        return DecorationSet.create(doc, [Decoration.widget(1, hint)]);
      },
    },
  });
}

/** The text of a document of paragraphs. */
export function documentText(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'hard_break' || leaf.type.name === 'hardBreak'
      ? '\n'
      : (leaf.type.spec.leafText?.(leaf) ?? leafName(leaf)),
  );
}

function leafName(leaf: Node): string {
  return leaf.type.name === 'mention' ? `@${leaf.attrs['id']}` : String(leaf.attrs['emoji'] ?? '');
}

export const prosemirrorStyles = `.ProseMirror { position: relative; word-wrap: break-word; white-space: break-spaces; }
.ProseMirror [contenteditable=false] { white-space: normal; }
.ProseMirror [contenteditable=false] [contenteditable=true] { white-space: pre-wrap; }
.ProseMirror pre { white-space: pre-wrap; }
img.ProseMirror-separator { display: inline !important; border: none !important; margin: 0 !important; width: 0 !important; height: 0 !important; }`;
