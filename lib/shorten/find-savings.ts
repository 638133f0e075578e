import { countText } from '../counter/count-text';
import type { LengthRule } from '../sites/site-profile';
import { findEntities } from '../text/entities';
import type { Edit } from '../text/text-range';
import { overlaps } from '../text/text-range';
import { shortPhrases, spelledNumbers } from './phrases';

/** Why it is shorter: this is what the user is told. */
export type SavingKind = 'spaces' | 'phrase' | 'number' | 'ellipsis' | 'tatweel';

/** An edit that makes the text shorter without saying less. */
export interface Saving extends Edit {
  readonly kind: SavingKind;
  /** What it saves, as the network counts; more than 0. */
  readonly saved: number;
}

interface Finder {
  readonly kind: SavingKind;
  readonly pattern: RegExp;
  /** What to write instead; `undefined` leaves it. */
  readonly insert: (found: string) => string | undefined;
}

const escape = (text: string) => text.replaceAll("'", "['’]").replaceAll(' ', '[ \\u00a0]+');
/** Letters of any script around a phrase make it another word; an Arabic conjunction before it does too. */
const asWords = (phrases: Iterable<string>) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}'’-])(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})(?![\\p{L}\\p{M}\\p{N}'’-])`,
    'giu',
  );

const normal = (found: string) =>
  found
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[ \u00a0]+/g, ' ');

const finders: readonly Finder[] = [
  {
    kind: 'phrase',
    pattern: asWords(shortPhrases.keys()),
    insert: (found) => like(found, shortPhrases.get(normal(found))),
  },
  {
    kind: 'number',
    pattern: asWords(spelledNumbers.keys()),
    insert: (found) => spelledNumbers.get(normal(found)),
  },
  { kind: 'number', pattern: /(?<=\d) ?(?:per ?cent|pour ?cent)(?!\p{L})/giu, insert: () => '%' },
  { kind: 'ellipsis', pattern: /(?<![.…])\.{3}(?!\.)/g, insert: () => '…' },
  { kind: 'tatweel', pattern: /(?<=\p{L}\p{M}*)ـ+(?=\p{L})/gu, insert: () => '' },
  { kind: 'spaces', pattern: /(?<=\S) {2,}(?=\S)/g, insert: () => ' ' },
  { kind: 'spaces', pattern: /[ \t]+(?=\n)/g, insert: () => '' },
  { kind: 'spaces', pattern: /\n{3,}/g, insert: () => '\n\n' },
];

/** All that could be said in fewer characters, in order and without overlap; each stands for itself. */
export function findSavings(text: string, rule: LengthRule): Saving[] {
  const entities = findEntities(text);
  const found: Saving[] = [];
  for (const { kind, pattern, insert } of finders) {
    for (const { index, 0: long } of text.matchAll(pattern)) {
      const short = insert(long);
      const range = { from: index, to: index + long.length };
      if (short === undefined || [...entities, ...found].some((other) => overlaps(other, range))) continue;
      const edit = { ...range, insert: short };
      const saved = savingOf(text, edit, rule);
      if (saved > 0) found.push({ ...edit, kind, saved });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Counted with a character on each side: what is joined there counts otherwise. */
function savingOf(text: string, { from, to, insert }: Edit, rule: LengthRule): number {
  const before = text.slice(Math.max(0, from - 1), from);
  const after = text.slice(to, to + 1);
  return (
    countText(before + text.slice(from, to) + after, rule).used -
    countText(before + insert + after, rule).used
  );
}

/** The short phrase with a capital where the long one has one. */
function like(long: string, short: string | undefined): string | undefined {
  const first = long.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return short && isCapital ? short.charAt(0).toUpperCase() + short.slice(1) : short;
}
