import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  createEditor,
} from 'lexical';
import { type Content, type Inline, inlineText, visualLines } from './content';
import { EmojiNode, MentionNode } from './lexical-nodes';
import { type Subject, placeholder } from './subject';

const undoWithinMs = 300;

/** Lexical with the plugins that Meta's sites show: history, hashtags, links, mentions, emoji. */
export function mountLexical(container: HTMLElement, content: Content, kind: 'rich' | 'plain'): Subject {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  Object.assign(element.style, { whiteSpace: 'pre-wrap', wordBreak: 'break-word' });
  const hint = document.createElement('div');
  hint.textContent = placeholder;
  container.append(element, hint);

  const editor = createEditor({
    nodes: [HashtagNode, LinkNode, HeadingNode, QuoteNode, MentionNode, EmojiNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const end = [
    kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerLexicalHashtag(editor),
  ];
  editor.update(() => fill(content, kind), { discrete: true });
  end.push(registerHistory(editor, createEmptyHistoryState(), undoWithinMs));
  return {
    element,
    model: () => modelText(editor),
    unmount() {
      for (const stop of end) stop();
      editor.setRootElement(null);
      element.remove();
      hint.remove();
    },
  };
}

function fill(content: Content, kind: 'rich' | 'plain'): void {
  const root = $getRoot().clear();
  const paragraphs = kind === 'rich' ? content : [joined(visualLines(content))];
  for (const line of paragraphs) root.append($createParagraphNode().append(...line.map($inline)));
}

/** The plain editor has one paragraph, and line breaks in it. */
function joined(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ softBreak: true }, ...line]));
}

function $inline(inline: Inline): LexicalNode {
  const text = inlineText(inline);
  if (typeof inline === 'string') return $createTextNode(text);
  if ('mention' in inline) return new MentionNode(text).setMode('token');
  if ('emoji' in inline) return new EmojiNode(text);
  if ('link' in inline) return $createLinkNode(inline.href).append($createTextNode(text));
  return 'hashtag' in inline ? $createTextNode(text) : $createLineBreakNode();
}

function modelText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => ($isElementNode(line) ? line.getTextContent() : ''))
      .join('\n'),
  );
}
