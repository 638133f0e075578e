import type { Edit } from '../text/text-range';
import type { ThreadPart } from './split-thread';

/**
 * The edits that leave only the first part in the editor that has the whole text, the last of them first. What stays is
 * not touched: mentions and links in it keep what the editor knows of them.
 */
export function leaveFirstPart(text: string, { from, to, label }: ThreadPart): Edit[] {
  const slice = text.slice(from, to);
  const end = from + slice.trimEnd().length;
  const start = from + slice.length - slice.trimStart().length;
  return [
    { from: end, to: text.length, insert: label.behind },
    { from: 0, to: start, insert: label.before },
  ].filter((edit) => edit.from !== edit.to || edit.insert !== '');
}
