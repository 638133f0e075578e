import type { TextRange } from './text-range';

/** The bullet of a list, or a thread's counter (`1/5`, `(2/n)`, `3/`), at the beginning of a line. */
const AT_LINE_START =
  /[\t \p{Cf}]*((?:[•●▪◦‣∙·■□➤►▶→➡✓✔*–—-]\ufe0f?|\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.|[([]?\d{1,2}\/(?:\d{1,2}|[nNxX])?[)\]]?)(?=[\t ]|$))/uy;
/** A thread's counter at the end of a line. */
const AT_LINE_END = /(?<=^|[\t ])[([]?\d{1,2}\/(?:\d{1,2}|[nNxX])[)\]]?$/u;
/** Longer than any counter, with the space before it. */
const counterReach = 9;
/** Retweets and sources, before a mention. */
const SOURCE = /(?<![\p{L}\p{N}_])(?:RT|via|cc|h\/t|HT|MT)(?=:?[\t ]?[@＠])/gu;

/** What tells how a post is built rather than being read as a part of its sentences. In order. */
export function findPostMarkers(text: string): TextRange[] {
  const markers: TextRange[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    AT_LINE_START.lastIndex = 0;
    const start = AT_LINE_START.exec(line);
    const begins = start?.[1];
    if (start && begins !== undefined)
      markers.push({ from: from + start[0].length - begins.length, to: from + start[0].length });
    for (const { index, 0: source } of line.matchAll(SOURCE))
      markers.push({ from: from + index, to: from + index + source.length });
    const end = line.trimEnd().length;
    const counter = AT_LINE_END.exec(line.slice(Math.max(0, end - counterReach), end))?.[0];
    if (counter !== undefined && end - counter.length >= (start?.[0].length ?? 0))
      markers.push({ from: from + end - counter.length, to: from + end });
    from += line.length + 1;
  }
  return markers;
}
