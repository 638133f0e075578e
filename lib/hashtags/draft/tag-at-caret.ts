import type { TextRange } from '../../text/text-range';

/** A tag that is being typed: from its sign to the caret, in UTF-16 offsets. */
export interface TypedTag extends TextRange {
  /** What stands behind the sign; not empty. */
  readonly prefix: string;
}

const TYPED = /(?:^|[^\p{L}\p{M}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_]{1,60})$/u;
/** UTF-16 units before the caret that are looked at. */
const reach = 64;

/** The tag that ends at the caret, where the word ends there too. */
export function tagAtCaret(text: string, caret: number): TypedTag | undefined {
  const [, prefix] = TYPED.exec(text.slice(Math.max(0, caret - reach), caret)) ?? [];
  if (prefix === undefined || /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(caret, caret + 2))) return undefined;
  return { from: caret - prefix.length - 1, to: caret, prefix };
}
