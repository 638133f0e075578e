import { history } from '@tiptap/pm/history';
import { redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Node, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { exampleSetup } from 'prosemirror-example-setup';
import { schema as basic } from 'prosemirror-schema-basic';
import { type Content, type Inline, inlineText } from '../content';
import {
  documentText,
  emojiSpec,
  hashtagPlugin,
  mentionSpec,
  placeholderPlugin,
  prosemirrorStyles,
} from '../prosemirror-parts';
import { type SubjectModule, placeholder } from '../subject';

const schema = new Schema({
  nodes: basic.spec.nodes.append({ mention: mentionSpec, emoji: emojiSpec }),
  marks: basic.spec.marks,
});

function toDocument(content: Content): Node {
  const paragraph = (line: readonly Inline[]) => schema.node('paragraph', null, line.map(toNode));
  return schema.node('doc', null, content.map(paragraph));
}

function toNode(inline: Inline): Node {
  const text = inlineText(inline);
  if (typeof inline === 'string' || 'hashtag' in inline) return schema.text(text);
  if ('mention' in inline) return schema.node('mention', { id: inline.mention });
  if ('emoji' in inline) return schema.node('emoji', { emoji: text });
  return 'link' in inline
    ? schema.text(text, [schema.mark('link', { href: inline.href })])
    : schema.node('hard_break');
}

const subject: SubjectModule = {
  styles: prosemirrorStyles,
  mount(container, content) {
    const plugins = [
      ...exampleSetup({ schema, menuBar: false, history: false }),
      history(),
      keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo }),
      hashtagPlugin(),
      placeholderPlugin(placeholder),
    ];
    const view = new EditorView(container, {
      state: EditorState.create({ doc: toDocument(content), plugins }),
    });
    const model = () => documentText(view.state.doc);
    return { element: view.dom, model, unmount: () => view.destroy() };
  },
};
export const { mount, styles } = subject;
