import type { NonProse, NonProseKind } from '../../text/non-prose';
import type { TextRange } from '../../text/text-range';
import type { RunLanguage } from '../language/language';
import { entityCharacter } from '../passage';
import type { Stretch } from './stretches';

/** A piece of `data.annotation`: text that is checked, or markup that is read as something else. */
export type Annotation =
  { readonly text: string } | { readonly markup: string; readonly interpretAs: string };

/** What stands for a mention, tag or link: a name, which fits where they do. */
const names: Readonly<Record<RunLanguage, string>> = { en: 'Alex', fr: 'Alex', ar: 'سمير', und: 'Alex' };

/** What is a word of its sentence. Quantities are read as they are; the rest is decoration. */
const words: ReadonlySet<NonProseKind> = new Set(['link', 'mention', 'hashtag', 'cashtag', 'code']);

/** Two empty lines end a sentence that has no full stop. */
const sentenceBreak = '\n\n';

/**
 * A stretch as LanguageTool takes it. Who is mentioned and what is linked is not sent: as markup goes a filling that is
 * as long, so offsets hold. Each is read as something: without it a server sees two spaces, and says so.
 */
export function annotate(stretch: Stretch): Annotation[] {
  const { text, entities, language } = stretch;
  const pieces: Annotation[] = [];
  let at = 0;
  for (const entity of entities) {
    if (entity.kind === 'quantity') continue;
    const interpretAs = words.has(entity.kind) ? names[language] : instead(entity, stretch);
    const { from, to } = interpretAs === '' ? withSpace(entity, text, at) : entity;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ markup: entityCharacter.repeat(to - from), interpretAs });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Nothing, or a break where a decoration stands between sentences: `Great news 🎉 We are back`. */
function instead({ from, to }: NonProse, { text, ends }: Stretch): string {
  const isBetween =
    ends.some((end) => end <= from && text.slice(end, from).trim() === '') && to < text.length;
  return isBetween ? sentenceBreak : '';
}

/** A decoration with the space before it, where a space or the end follows, or it stands at the very start. */
function withSpace({ from, to }: TextRange, text: string, least: number): TextRange {
  const isSpace = (index: number) => /\s/.test(text.charAt(index));
  if (from > least && isSpace(from - 1) && (to === text.length || isSpace(to))) return { from: from - 1, to };
  if (from === 0 && isSpace(to)) return { from, to: to + 1 };
  return { from, to };
}
