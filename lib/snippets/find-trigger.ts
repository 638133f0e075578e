import { foldText } from '../text/fold';
import type { TextRange } from '../text/text-range';
import { layoutReadings } from './keyboard-layouts';

/** Longest token that is looked at before the caret, in UTF-16 units: triggers are at most 60. */
const maxLength = 80;

/** Prefixes with which a trigger may start in the middle of a token; `؛` folds to `;`. */
const prefixes = /[;؛]/g;

/** Folded trigger → id. */
type Triggers = Readonly<Record<string, string>>;

/** A trigger in the text, with the id of its snippet. */
export interface FoundTrigger extends TextRange {
  readonly id: string;
}

/**
 * The trigger that ends at the caret: the whole token before the caret, or its part from a prefix on (`Bonjour,;thx`).
 * With a prefix, it may have been typed on another keyboard layout.
 */
export function findTrigger(text: string, caret: number, triggers: Triggers): FoundTrigger | undefined {
  const token = tokenBefore(text, caret);
  if (!token) return undefined;
  const start = caret - token.length;
  const starts = [...new Set([0, ...[...token.matchAll(prefixes)].map(({ index }) => index)])];
  for (const offset of starts) {
    const id = idOf(token.slice(offset), triggers);
    if (id !== undefined) return { from: start + offset, to: caret, id };
  }
  for (const offset of starts) {
    if (!/[;؛]/.test(token[offset] ?? '')) continue;
    const id = idOnOtherLayout(token.slice(offset), triggers);
    if (id !== undefined) return { from: start + offset, to: caret, id };
  }
  return undefined;
}

/**
 * A token that would be a trigger on another keyboard layout, prefix included: `كفاء` for `;thx`. It may be a word, so
 * it is for asking only.
 */
export function findTriggerElsewhere(
  text: string,
  caret: number,
  triggers: Triggers,
): FoundTrigger | undefined {
  const token = tokenBefore(text, caret);
  const id = token && idOnOtherLayout(token, triggers);
  return token && id !== undefined ? { from: caret - token.length, to: caret, id } : undefined;
}

function tokenBefore(text: string, caret: number): string | undefined {
  return /\S+$/u.exec(text.slice(Math.max(0, caret - maxLength), caret))?.[0];
}

function idOf(token: string, triggers: Triggers): string | undefined {
  const key = foldText(token);
  return Object.hasOwn(triggers, key) ? triggers[key] : undefined;
}

function idOnOtherLayout(token: string, triggers: Triggers): string | undefined {
  for (const reading of layoutReadings(token)) {
    const id = /^[;؛]/.test(reading) ? idOf(reading, triggers) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The beginning of a trigger that is being typed at the caret: a prefix and at least one letter. */
export function findTriggerStart(text: string, caret: number): TextRange | undefined {
  const before = text.slice(Math.max(0, caret - maxLength), caret);
  const match = /(?:^|[\s\p{P}])([;؛]\p{L}[^\s;؛]*)$/u.exec(before);
  return match?.[1] ? { from: caret - match[1].length, to: caret } : undefined;
}
