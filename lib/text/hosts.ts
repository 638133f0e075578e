import type { TextRange } from './text-range';
import { isTopLevelDomain } from './top-level-domains';

// Only the BMP: a host in mathematical letters is decoration, and the scan back can go by code units. Scripts that are
// written without spaces are left out, or a domain would take the sentence along that it is glued to.
const SPACELESS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const LETTERS = `[[\\p{L}\\p{N}]&&[\\0-\\uffff]]--[${SPACELESS}]`;
const LABEL_START = `[${LETTERS}]`;
const LABEL_CHARACTER = `[[${LETTERS}][\\p{M}&&[\\0-\\uffff]]_\\-]`;
const LABEL_STARTS = new RegExp(LABEL_START, 'v');
const IN_LABEL = new RegExp(LABEL_CHARACTER, 'v');
const HOST_RUN = new RegExp(`${LABEL_CHARACTER}*(?:\\.${LABEL_START}${LABEL_CHARACTER}*)*`, 'vy');

/**
 * Where the run of labels around the dot begins, not before `from` (UTF-16 offsets); `undefined` when no label follows,
 * or when an earlier dot of the run was there to be asked: each run is looked at once, or `a.a.a…` would take forever.
 */
export function hostStart(text: string, dot: number, from: number): number | undefined {
  if (!LABEL_STARTS.test(text.charAt(dot + 1))) return undefined;
  let start = dot;
  while (start > from && IN_LABEL.test(text.charAt(start - 1))) start--;
  const isLater = start > from && text[start - 1] === '.' && LABEL_STARTS.test(text.charAt(start));
  return isLater ? undefined : start;
}

/** The host name in the run of labels that begins at `start` (UTF-16 offsets): its last label is a real top-level domain. */
export function hostAt(text: string, start: number): TextRange | undefined {
  HOST_RUN.lastIndex = start;
  HOST_RUN.test(text);
  const run = text.slice(start, HOST_RUN.lastIndex);
  const from = run.search(LABEL_STARTS);
  let to = run.length;
  while (to > 0 && isJoiner(run[to - 1])) to--;
  const dot = run.lastIndexOf('.', to - 1);
  if (from === -1 || dot <= from || isJoiner(run[dot - 1])) return undefined;
  return isTopLevelDomain(run.slice(dot + 1, to)) ? { from: start + from, to: start + to } : undefined;
}

function isJoiner(character: string | undefined): boolean {
  return character === '-' || character === '_';
}
