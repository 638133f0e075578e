import type { TextRange } from '../text/text-range';

/** A piece of the text and the node that shows it. */
export interface Segment extends TextRange {
  /** A text node; or an element that stands for text: a line break, an image with a text alternative. */
  readonly node: Text | Element;
}

/** An editable element's text, and which node shows which part of it. */
export interface DomText {
  readonly text: string;
  /** In order, without gaps but for the newlines between blocks. */
  readonly segments: readonly Segment[];
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);

/**
 * Reads an editable element once: blocks are lines, `<br>` breaks a line (but not when it only holds an empty line or
 * the end of a block open), an image counts as its text alternative. Where the page collapses white space,
 * no-break spaces are the editor's way to keep them, so they are read as spaces.
 */
export function readDomText(root: Element, collapses: boolean): DomText {
  const reader = new Reader(collapses);
  reader.readChildren(root);
  reader.endLine();
  return { text: reader.text, segments: reader.segments };
}

class Reader {
  text = '';
  readonly segments: Segment[] = [];
  private lines = 0;
  private lineIsOpen = false;
  /** A `<br>` that is a newline only if something follows it on the same line. */
  private brIsPending = false;

  constructor(private readonly collapses: boolean) {}

  readChildren(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) this.readText(node);
      else if (node instanceof Element) this.readElement(node);
    }
  }

  endLine(): void {
    this.lineIsOpen = false;
    this.brIsPending = false;
  }

  private readElement(element: Element): void {
    if (element.tagName === 'BR') this.readBreak(element);
    else if (element.tagName === 'IMG') this.readImage(element);
    else if (blocks.has(element.tagName)) {
      this.endLine();
      this.readChildren(element);
      this.endLine();
    } else this.readChildren(element);
  }

  private readText(node: Text): void {
    if (node.data === '') return;
    this.add(node, this.collapses ? node.data.replace(/[\u00a0\n]/g, ' ') : node.data);
  }

  private readImage(element: Element): void {
    const alternative = element.getAttribute('alt');
    if (alternative) this.add(element, alternative);
  }

  private readBreak(element: Element): void {
    this.openLine();
    if (this.brIsPending) this.text += '\n';
    this.segments.push({ node: element, from: this.text.length, to: this.text.length });
    this.brIsPending = true;
  }

  private add(node: Text | Element, text: string): void {
    this.openLine();
    if (this.brIsPending) this.text += '\n';
    this.brIsPending = false;
    this.segments.push({ node, from: this.text.length, to: this.text.length + text.length });
    this.text += text;
  }

  private openLine(): void {
    if (this.lineIsOpen) return;
    this.lineIsOpen = true;
    if (this.lines++ > 0) this.text += '\n';
  }
}
