/** A line of the text, checked on its own: in social posts a new line ends a sentence. */
export interface Paragraph {
  /** UTF-16 offset of its first character. */
  readonly from: number;
  readonly text: string;
}

/** The lines of a text that have anything to check. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (/\p{L}/u.test(line)) paragraphs.push({ from, text: line });
    from += line.length + 1;
  }
  return paragraphs;
}
