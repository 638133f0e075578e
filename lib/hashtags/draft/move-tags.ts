import { diffText, type Edit } from '../../text/text-range';
import type { DraftTag } from './draft-tags';

/** A draft without its tags, as one edit, and the tags. */
export interface TakenTags {
  /** `undefined` where there are none. */
  readonly edit: Edit | undefined;
  /** Each once, in order, as they are written, without the sign. */
  readonly names: readonly string[];
}

/**
 * Takes the tags out. A tag that is a word of its sentence, with more words behind it in its line, stays there as a word.
 * @param tags All tags of the text, in order; UTF-16 offsets.
 */
export function takeTags(text: string, tags: readonly DraftTag[]): TakenTags {
  const [first] = tags;
  const last = tags.at(-1);
  if (!first || !last) return { edit: undefined, names: [] };
  const names = new Map<string, string>();
  for (const { key, name } of tags) if (!names.has(key)) names.set(key, name);
  let rest = '';
  let at = 0;
  tags.forEach((tag, index) => {
    const between = text.slice(at, tag.from);
    if (isWord(text, tag, tags.slice(index + 1))) rest += between + wordsOf(tag.name);
    else rest += between.replace(/[^\S\n]+$/u, '');
    at = tag.to;
  });
  rest += text.slice(at);
  const tidy = rest
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { edit: diffText(text, tidy), names: [...names.values()] };
}

/** The tags behind everything else, as one edit; `undefined` where they are there already, or there are none. */
export function moveTagsToEnd(text: string, tags: readonly DraftTag[]): Edit | undefined {
  const { edit, names } = takeTags(text, tags);
  if (!edit) return undefined;
  const body = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  const block = names.map((name) => `#${name}`).join(' ');
  const gap = body === '' ? '' : body.includes('\n') ? '\n\n' : ' ';
  return diffText(text, body + gap + block);
}

/** Words follow in the same line that are no tags. */
function isWord(text: string, tag: DraftTag, later: readonly DraftTag[]): boolean {
  const lineEnd = text.indexOf('\n', tag.to);
  let rest = text.slice(tag.to, lineEnd === -1 ? text.length : lineEnd);
  for (const { from, to } of later.toReversed())
    if (to <= tag.to + rest.length) rest = rest.slice(0, from - tag.to) + rest.slice(to - tag.to);
  return /[\p{L}\p{N}]/u.test(rest);
}

function wordsOf(name: string): string {
  return name.replaceAll('_', ' ');
}
