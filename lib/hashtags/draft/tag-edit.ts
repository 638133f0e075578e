import type { Edit, TextRange } from '../../text/text-range';

const SPACE_END = /(?:^|\s)$/u;
/** What may stand right behind a tag on every network: some take other punctuation, or letters behind it, for a part. */
const SPACE_START = /^[.,!?]*(?:$|\s)/u;

/** Puts tags at the caret, or in place of what is selected, with the spaces that make them tags. */
export function insertTagsAt(text: string, { from, to }: TextRange, names: readonly string[]): Edit {
  const before = SPACE_END.test(text.slice(0, from)) ? '' : ' ';
  const after = SPACE_START.test(text.slice(to)) ? '' : ' ';
  return { from, to, insert: before + names.map((name) => `#${name}`).join(' ') + after };
}

/** Puts tags behind the text: beside the tags that it ends with, else in a line of their own where the text has several. */
export function appendTags(text: string, names: readonly string[]): Edit {
  const end = text.trimEnd().length;
  const block = names.map((name) => `#${name}`).join(' ');
  if (end === 0) return { from: 0, to: text.length, insert: block };
  const endsInTag = /(?:^|\s)[#＃][^\s#＃]+$/u.test(text.slice(0, end));
  const gap = !endsInTag && text.slice(0, end).includes('\n') ? '\n\n' : ' ';
  return { from: end, to: text.length, insert: gap + block };
}
