import { foldText } from '../text/fold';
import type { TextRange } from '../text/text-range';

/** Longest token that is looked at before the caret, in UTF-16 units: triggers are at most 60. */
const maxLength = 80;

/** Prefixes with which a trigger may start in the middle of a token; `؛` folds to `;`. */
const prefixes = /[;؛]/g;

/**
 * The trigger that ends at the caret, with the id of its snippet: the whole token before the caret, or its part from a
 * prefix on (`Bonjour,;thx`).
 * @param triggers Folded trigger → id.
 */
export function findTrigger(
  text: string,
  caret: number,
  triggers: Readonly<Record<string, string>>,
): (TextRange & { readonly id: string }) | undefined {
  const token = /\S+$/u.exec(text.slice(Math.max(0, caret - maxLength), caret))?.[0];
  if (!token) return undefined;
  const start = caret - token.length;
  const starts = [0, ...[...token.matchAll(prefixes)].map(({ index }) => index)];
  for (const offset of starts) {
    const key = foldText(token.slice(offset));
    const id = Object.hasOwn(triggers, key) ? triggers[key] : undefined;
    if (id !== undefined) return { from: start + offset, to: caret, id };
  }
  return undefined;
}

/** The beginning of a trigger that is being typed at the caret: a prefix and at least one letter. */
export function findTriggerStart(text: string, caret: number): TextRange | undefined {
  const before = text.slice(Math.max(0, caret - maxLength), caret);
  const match = /(?:^|[\s\p{P}])([;؛]\p{L}[^\s;؛]*)$/u.exec(before);
  return match?.[1] ? { from: caret - match[1].length, to: caret } : undefined;
}
