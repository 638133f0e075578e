/** A block is closed at the first place for it behind so many UTF-16 units. */
const blockLength = 128;

/**
 * A space or line break behind a plain character: no grapheme, link, mention or emoji of any rule reaches across, and
 * what follows is read the same behind a space as behind the whole text. Not behind just anything: U+0600 joins a space
 * behind it, and CR a line feed.
 */
const PLAIN =
  '[\\x21-\\x7e\\xa1-\\xac\\xae-\\u02ff\\u0621-\\u064a\\u4e00-\\u9fff\\u3041-\\u3096\\u30a1-\\u30fa]';
const SEAM = new RegExp(`${PLAIN}[ \\n]`, 'g');
const SEAM_HERE = new RegExp(`${PLAIN}[ \\n]`, 'y');

/** A part of a text, between two places where what is counted may be added up. */
export interface Block {
  readonly text: string;
}

/**
 * Cuts a text into blocks, and keeps of the blocks of the text before it those that are still there.
 * @param before The blocks of `textBefore`, in order; together they are it.
 * @param measure Makes a block.
 */
export function followBlocks<B extends Block>(
  before: readonly B[],
  textBefore: string,
  text: string,
  measure: (text: string) => B,
): readonly B[] {
  if (text === textBefore) return before;
  const ends = endsOf(before);
  const endOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] ?? 0));
  const startsAlike = (index: number) => {
    const end = endOf(index);
    return text.slice(0, end) === textBefore.slice(0, end);
  };
  const endsAlike = (index: number) => {
    const length = textBefore.length - endOf(before.length - index);
    return text.slice(text.length - length) === textBefore.slice(textBefore.length - length);
  };

  // Whatever follows a kept block has to begin at a seam in the new text too.
  let head = largest(before.length, startsAlike);
  while (head > 0 && !isSeam(text, endOf(head))) head--;
  const from = endOf(head);
  let tail = largest(before.length - head, endsAlike);
  const tailStart = () => text.length - (textBefore.length - endOf(before.length - tail));
  while (tail > 0 && (tailStart() < from || !isSeam(text, tailStart()))) tail--;

  const between = split(text, from, tailStart()).map(measure);
  return [...before.slice(0, head), ...between, ...before.slice(before.length - tail)];
}

/** The largest number up to `max` of which `holds` is true; it is for 0, and for all below that number. */
function largest(max: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endsOf(blocks: readonly Block[]): number[] {
  let end = 0;
  return blocks.map(({ text }) => (end += text.length));
}

/** Whether the text may be cut at the offset; its end is no seam, since it may go on. */
function isSeam(text: string, offset: number): boolean {
  SEAM_HERE.lastIndex = offset - 1;
  return offset > 0 && SEAM_HERE.test(text);
}

/** Cuts `from`…`to` (UTF-16 offsets), both of them seams or ends, at seams. */
function split(text: string, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let start = from; start < to;) {
    SEAM.lastIndex = start + blockLength;
    const seam = start + blockLength < to ? SEAM.exec(text) : null;
    const end = seam === null ? to : Math.min(to, seam.index + 1);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
