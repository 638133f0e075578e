import { findEntities } from './entities';

/** A stretch of two texts: in both, or in one only. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word with its marks and apostrophes, a run of white space, or one other character. */
const token = /[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_'’\-\p{Cf}]*[\p{L}\p{M}\p{N}_])?|\s+|[^]/gu;
/** Most pairs of words that are compared, which takes some 20 ms; what differs in longer texts is shown as one change. */
const mostPairs = 4_000_000;

/**
 * What makes `after` out of `before`, word by word: the parts that are the same and removed are `before`, those that are
 * the same and added are `after`. Links, tags and emoji are words. White space between two changes belongs to them.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const middle = compare(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  const parts: DiffPart[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ];
  return gather(parts);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  for (const { from, to } of findEntities(text)) {
    tokens.push(...(text.slice(at, from).match(token) ?? []), text.slice(from, to));
    at = to;
  }
  return [...tokens, ...(text.slice(at).match(token) ?? [])];
}

/** By the longest common subsequence. */
function compare(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const width = fresh.length + 1;
  if (old.length * fresh.length > mostPairs)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ];
  // The length of the longest one of what is left from each pair on.
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [word = '', other = ''] = [old[i], fresh[j]];
    if (i < old.length && j < fresh.length && word === other) {
      parts.push({ kind: 'same', text: word });
      i++;
      j++;
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: word });
      i++;
    } else {
      parts.push({ kind: 'added', text: other });
      j++;
    }
  }
  return parts;
}

/**
 * Neighbours of one kind as one part; in a change, what is removed goes before what is added, and white space alone between
 * two changes belongs to them: it would tear them into words.
 */
function gather(parts: readonly DiffPart[]): DiffPart[] {
  const gathered: DiffPart[] = [];
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = gathered.at(-1);
    if (text === '') return;
    if (last?.kind === kind) gathered[gathered.length - 1] = { kind, text: last.text + text };
    else gathered.push({ kind, text });
  };
  let [same, removed, added] = ['', '', ''];
  const flush = () => {
    const [before, after] = sharedSpace(removed, added);
    push('same', before);
    push('removed', removed.slice(before.length, removed.length - after.length));
    push('added', added.slice(before.length, added.length - after.length));
    push('same', after + same);
    [same, removed, added] = ['', '', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      same += text;
      continue;
    }
    if (same.trim() === '' && removed + added !== '') {
      removed += same;
      added += same;
      same = '';
    } else if (same !== '') {
      flush();
    }
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  return gathered;
}

/** The white space that both texts begin with, and the white space that both then end with. */
function sharedSpace(one: string, other: string): [string, string] {
  const [start = ''] = /^\s*/.exec(one) ?? [];
  let length = start.length;
  while (!other.startsWith(start.slice(0, length))) length--;
  const [end = ''] = /\s*$/.exec(one.slice(length)) ?? [];
  let at = 0;
  while (!other.slice(length).endsWith(end.slice(at))) at++;
  return [start.slice(0, length), end.slice(at)];
}
