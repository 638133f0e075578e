import { Editor, Extension, type JSONContent, Node } from '@tiptap/core';
import { Placeholder } from '@tiptap/extension-placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import { type Inline, inlineText } from '../content';
import { pixel } from '../html-content';
import { documentText, hashtagPlugin, prosemirrorStyles } from '../prosemirror-parts';
import { type SubjectModule, placeholder } from '../subject';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ id: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { class: 'mention', 'data-mention': '' }, `@${node.attrs['id']}`],
});

const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ emoji: { default: '' } }),
  parseHTML: () => [{ tag: 'img.emoji' }],
  renderHTML: ({ node }) => ['img', { class: 'emoji', alt: node.attrs['emoji'], src: pixel, width: '16' }],
});

const Hashtags = Extension.create({ name: 'hashtags', addProseMirrorPlugins: () => [hashtagPlugin()] });

function toJson(inline: Inline): JSONContent {
  const text = inlineText(inline);
  if (typeof inline === 'string' || 'hashtag' in inline) return { type: 'text', text };
  if ('mention' in inline) return { type: 'mention', attrs: { id: inline.mention } };
  if ('emoji' in inline) return { type: 'emoji', attrs: { emoji: text } };
  return 'link' in inline
    ? { type: 'text', text, marks: [{ type: 'link', attrs: { href: inline.href } }] }
    : { type: 'hardBreak' };
}

const subject: SubjectModule = {
  styles: prosemirrorStyles,
  mount(container, content) {
    const editor = new Editor({
      element: container,
      injectCSS: false,
      extensions: [
        StarterKit.configure({ trailingNode: false }),
        Placeholder.configure({ placeholder }),
        Mention,
        Emoji,
        Hashtags,
      ],
      content: {
        type: 'doc',
        content: content.map((line) => ({ type: 'paragraph', content: line.map(toJson) })),
      },
    });
    const element = editor.view.dom;
    return { element, model: () => documentText(editor.state.doc), unmount: () => editor.destroy() };
  },
};
export const { mount, styles } = subject;
