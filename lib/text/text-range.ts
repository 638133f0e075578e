/** Half-open range of UTF-16 offsets in a composer's plain text: `from` is inside, `to` is not. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Replacement of the characters `from`…`to` (UTF-16 offsets) by `insert`. Lines are separated by `\n`. */
export interface Edit extends TextRange {
  readonly insert: string;
}

/** The text after the edit. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
}

/**
 * Where a range of the text before the edit lies after it; `undefined` when the edit touched the range.
 * An edit that ends where the range begins (or begins where it ends) without inserting word characters
 * beside it is still outside: callers that care compare the text under the mapped range.
 */
export function mapRange(range: TextRange, edit: Edit): TextRange | undefined {
  if (edit.to <= range.from) {
    const shift = edit.insert.length - (edit.to - edit.from);
    return { from: range.from + shift, to: range.to + shift };
  }
  return edit.from >= range.to ? { from: range.from, to: range.to } : undefined;
}

/** Whether two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The smallest single edit that turns `before` into `after`; `undefined` when they are equal. */
export function diffText(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * A deletion as the replacement of one character more by itself, where that is possible: editors treat an inserted
 * text more alike than a deletion that no key has caused.
 */
export function widenDeletion(text: string, edit: Edit): Edit {
  if (edit.insert !== '') return edit;
  const isPlain = (character: string) => /^[\p{L}\p{N}\p{P}]$/u.test(character);
  const before = text.slice(edit.from - 1, edit.from);
  const after = text.slice(edit.to, edit.to + 1);
  if (edit.from > 0 && isPlain(before)) return { ...edit, from: edit.from - 1, insert: before };
  return isPlain(after) ? { ...edit, to: edit.to + 1, insert: after } : edit;
}
