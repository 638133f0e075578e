import { type Edit, widenDeletion } from '../text/text-range';
import type { DomText } from './dom-text';

/**
 * The same edit in the form that editors take best: without the white space that it would replace by itself, which
 * several of them trim off a paste or turn into no-break spaces, and never empty-handed if that can be helped.
 */
export function shapeEdit(text: string, { from, to, insert }: Edit): Edit {
  const isKept = (index: number, offset: number) =>
    offset >= from && offset < to && /\s/.test(insert[index] ?? '') && insert[index] === text[offset];
  let start = 0;
  while (start < insert.length && isKept(start, from + start)) start++;
  let end = 0;
  while (
    end < insert.length - start &&
    to - end - 1 >= from + start &&
    isKept(insert.length - end - 1, to - end - 1)
  )
    end++;
  const narrow = { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
  return widenDeletion(text, narrow);
}

/**
 * Firefox, left with a newline that has nothing behind it, inserts before that newline. An edit that would leave it
 * so takes the newline and the character before it along, where a newline is a character of the text node.
 */
export function coverLastNewline({ text, segments }: DomText, edit: Edit): Edit {
  const { from, to, insert } = edit;
  const isLastLine = to === text.length && to > from && text[from - 1] === '\n' && from > 1;
  const isInOneNode = segments.some((segment) => segment.from < from - 1 && segment.to === to);
  return isLastLine && isInOneNode
    ? { from: from - 2, to, insert: text.slice(from - 2, from) + insert }
    : edit;
}

/**
 * An insertion behind a letter as the replacement of that letter by itself and the text: Slate's history joins an
 * insertion with the one that it follows, however long ago that was, but never a replacement.
 */
export function widenInsertion({ text, segments }: DomText, edit: Edit): Edit {
  const { from, to, insert } = edit;
  const before = text.slice(from - 1, from);
  const isOwn = segments.some((segment) => segment.from < from && segment.to >= from && !segment.island);
  if (from !== to || from === 0 || !isOwn || !/^[\p{L}\p{N}\p{P} ]$/u.test(before)) return edit;
  return { from: from - 1, to, insert: before + insert };
}
