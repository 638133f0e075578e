import { mergeAttributes, Node } from '@tiptap/core';

/** A chosen mention is one atom in the model, though it looks like text in the page. */
export const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  selectable: false,
  atom: true,
  addAttributes: () => ({ id: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes({ class: 'mention', 'data-type': 'mention', 'data-id': node.attrs.id }, HTMLAttributes),
    `@${node.attrs.id}`,
  ],
  renderText: ({ node }) => `@${node.attrs.id}`,
});
