/* oxlint-disable no-underscore-dangle -- Lexical names its nodes' fields so, and copies them by these names. */
import {
  DecoratorNode,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  TextNode,
} from 'lexical';
import { pixel } from './html-content';

/** A mention is one token: it is deleted as a whole. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'mention';
    return element;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export class EmojiNode extends DecoratorNode<null> {
  readonly __emoji: string;

  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }

  static override getType(): string {
    return 'emoji';
  }

  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }

  override createDOM(): HTMLElement {
    const image = document.createElement('img');
    Object.assign(image, { alt: this.__emoji, src: pixel, width: 16, height: 16 });
    return image;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return this.__emoji;
  }

  override isInline(): true {
    return true;
  }

  override exportJSON(): SerializedLexicalNode & { emoji: string } {
    return { type: 'emoji', version: 1, emoji: this.__emoji };
  }

  static override importJSON(json: SerializedLexicalNode): LexicalNode {
    return new EmojiNode((json as SerializedLexicalNode & { emoji: string }).emoji);
  }

  override decorate(): null {
    return null;
  }
}
