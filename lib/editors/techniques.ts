import { isElement } from './dom-content';
import { selectionOf } from './dom-selection';
import type { EditorKind } from './editor-kind';
import { dispatchPaste } from './paste-event';
import type { Technique } from './verified-edit';

/** The ways to put a text in place of an editable element's selection, best first. */
export function techniquesFor(element: HTMLElement, kind: EditorKind, text: string): readonly Technique[] {
  const { ownerDocument } = element;
  const run = (command: string, value?: string) => ownerDocument.execCommand(command, false, value);
  // An empty paste is ignored by some editors and taken for an error by others.
  if (text === '') return [() => run('delete')];
  const insertText = () => run('insertText', text);
  const insertLines = () =>
    text
      .split('\n')
      .map(
        (line, index) => (index === 0 || run('insertParagraph')) && (line === '' || run('insertText', line)),
      )
      .some(Boolean);
  const insert = kind.insertsLineByLine && text.includes('\n') ? insertLines : insertText;
  if (!kind.paste) return [insert];
  const paste = () => {
    const target = selectionOf(element)?.focusNode ?? element;
    const receiver = isElement(target) ? target : (target.parentElement ?? element);
    return dispatchPaste(receiver, text, kind.pasteHtml?.(text));
  };
  return [paste, insert];
}
