import { Fragment, Slice, type Schema } from '@tiptap/pm/model';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { splitGraphemes } from 'unicode-segmenter/grapheme';

/** What Bluesky changes in ProseMirror's own handling of paste and keys. */
export function blueskyEditorProps(send: () => void): EditorProps {
  return {
    attributes: { class: 'ProseMirror-light' },
    clipboardTextParser: (text, context) => paragraphs(text, context.doc.type.schema),
    // Formatted text is pasted as the plain text that came with it.
    handlePaste: (view, event) => {
      if (!event.clipboardData?.types.includes('text/html')) return false;
      view.pasteText(event.clipboardData.getData('text/plain'));
      return true;
    },
    handleKeyDown: (view, event) => {
      const command = event.ctrlKey || event.metaKey;
      if (event.code === 'Enter' && command) {
        send();
        return true;
      }
      return event.code === 'Backspace' && !command && !event.altKey && deleteGrapheme(view);
    },
  };
}

/** One paragraph for each line; an empty line stays. */
function paragraphs(text: string, schema: Schema): Slice {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => schema.node('paragraph', null, line ? schema.text(line) : undefined));
  return Slice.maxOpen(Fragment.fromArray(lines));
}

function deleteGrapheme(view: EditorView): boolean {
  const { selection, tr } = view.state;
  const before = selection.$from.nodeBefore;
  if (!selection.empty || !before?.isText || !before.text) return false;
  const last = [...splitGraphemes(before.text)].at(-1) ?? '';
  view.dispatch(tr.delete(selection.from - last.length, selection.from).scrollIntoView());
  return true;
}
