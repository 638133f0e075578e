import type { TextRange } from '../text/text-range';
import { isBlock, isElement, isNoText, isText, splitAtFillers } from './dom-content';

/** A part that the user can't edit, within the text: a mention, a card. Carets belong before or behind it. */
export interface Island extends TextRange {
  readonly element: Element;
}

/** A piece of the text and the node that shows it. */
export interface Segment extends TextRange {
  /** A text node; or an element that stands for text: a line break, an image with a text alternative. */
  readonly node: Text | Element;
  /** The offset in a text node at which the segment begins. */
  readonly start: number;
  readonly island: Island | undefined;
}

/** An editable element's text, and which node shows which part of it. */
export interface DomText {
  readonly root: Element;
  readonly text: string;
  /** In order, without gaps but for the newlines between blocks. An empty one is a place for a caret. */
  readonly segments: readonly Segment[];
}

/**
 * Reads an editable element once: blocks are lines, `<br>` breaks a line (but not when it only holds an empty line or
 * the end of a block open), an image counts as its text alternative. Where the page collapses white space,
 * no-break spaces are the editor's way to keep them, so they are read as spaces.
 */
export function readDomText(root: Element, collapses: boolean): DomText {
  const reader = new Reader(collapses);
  reader.readChildren(root);
  reader.endLine();
  return { root, text: reader.text, segments: reader.segments };
}

class Reader {
  text = '';
  readonly segments: Segment[] = [];
  private lines = 0;
  private lineIsOpen = false;
  /** A `<br>` that is a newline only if something follows it on the same line. */
  private brIsPending = false;
  private island: { element: Element; from: number; to: number } | undefined;
  private islandIsInline = false;

  constructor(private readonly collapses: boolean) {}

  readChildren(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.readText(node);
      else if (isElement(node) && !isNoText(node)) this.readElement(node);
    }
  }

  endLine(): void {
    if (this.lineIsOpen && !this.collapses) this.dropLastNewline();
    this.lineIsOpen = false;
    this.brIsPending = false;
  }

  /** A newline at the very end of a block shows no line of its own; as a `<br>` there, it holds the last one open. */
  private dropLastNewline(): void {
    const last = this.segments.at(-1);
    if (!last || last.to === last.from || !this.text.endsWith('\n')) return;
    this.text = this.text.slice(0, -1);
    this.segments[this.segments.length - 1] = { ...last, to: last.to - 1 };
  }

  private readElement(element: Element): void {
    if (!this.island && element.getAttribute('contenteditable') === 'false') this.readIsland(element);
    else if (element.tagName === 'BR') this.readBreak(element);
    else if (element.tagName === 'IMG') this.readImage(element);
    else if (isBlock(element) && !this.islandIsInline) this.readBlock(element);
    else this.readChildren(element);
  }

  private readBlock(element: Element): void {
    this.endLine();
    this.readChildren(element);
    this.endLine();
  }

  private readIsland(element: Element): void {
    this.islandIsInline = !isBlock(element) || getComputedStyle(element).display.startsWith('inline');
    // Its extent is known only with its first character, when a pending newline has been written.
    this.island = { element, from: -1, to: -1 };
    this.readElement(element);
    this.island = undefined;
    this.islandIsInline = false;
  }

  private readText(node: Text): void {
    const { data } = node;
    if (this.isSpaceBetweenTags(data)) return;
    const text = this.collapses || this.island ? data.replace(/[\u00a0\n]/g, ' ') : data;
    for (const { from, to } of splitAtFillers(data, this.island !== undefined))
      this.add(node, text.slice(from, to), from);
  }

  private isSpaceBetweenTags(data: string): boolean {
    if (data === '') return true;
    return (this.island !== undefined || (this.collapses && !this.lineIsOpen)) && /^\s*\n\s*$/.test(data);
  }

  private readImage(element: Element): void {
    const alternative = element.getAttribute('alt');
    if (alternative) this.add(element, alternative, 0);
  }

  private readBreak(element: Element): void {
    this.openLine();
    if (this.brIsPending) this.text += '\n';
    this.push(element, '', 0);
    this.brIsPending = true;
  }

  private add(node: Text | Element, text: string, start: number): void {
    this.openLine();
    // A filler alone is a place for a caret; it is no reason to show the line behind a line break.
    if (this.brIsPending && text !== '') {
      this.text += '\n';
      this.brIsPending = false;
    }
    this.push(node, text, start);
  }

  private push(node: Text | Element, text: string, start: number): void {
    const from = this.text.length;
    const to = from + text.length;
    if (this.island) Object.assign(this.island, { from: this.island.from < 0 ? from : this.island.from, to });
    this.segments.push({ node, start, from, to, island: this.island });
    this.text += text;
  }

  private openLine(): void {
    if (this.lineIsOpen) return;
    this.lineIsOpen = true;
    if (this.lines++ > 0) this.text += '\n';
  }
}
