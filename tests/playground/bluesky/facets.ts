import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const patterns: readonly (readonly [className: string, pattern: RegExp])[] = [
  ['inline-tag', /(?<=^|\s)[#＃](?![\d\s])(?:(?!\u20E2|[\u00AD\u2060\u200A-\u200D])\S)+/gu],
  ['autolink', /(?<=^|[\s(])(?:https?:\/\/[^\s)]+|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?)/giu],
];

/** Tags and links are decorations: spans in the page that the model does not know. */
export const Facets = Extension.create({
  name: 'facets',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, facetsOf(doc)) } }),
  ],
});

function facetsOf(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isText || !node.text) return;
    for (const [className, pattern] of patterns) {
      for (const match of node.text.matchAll(pattern)) {
        const text = match[0].replace(/\p{P}+$/u, '');
        const from = position + match.index;
        found.push(Decoration.inline(from, from + text.length, { class: className }));
      }
    }
  });
  return found;
}
