import { findXLinks } from '../counter/x-links';
import { findEntities } from '../text/entities';
import { graphemesOf } from '../text/graphemes';
import type { TextRange } from '../text/text-range';

/** Where a text may be cut. The part behind begins at `offset` (UTF-16); white space before it is nobody's. */
export interface CutPlace {
  readonly offset: number;
  /** How much a reader minds: nothing at a paragraph's end, much within a word. */
  readonly cost: number;
}

/** What the kinds of places cost; a part more costs as much as `clause`, see `splitThread`. */
const costs = { paragraph: 0, line: 0.5, sentence: 1, clause: 4, space: 9, name: 25, character: 40 } as const;

/** What stays together although there is a space in it: numbers, dates, times and prices in digits of any script. */
const NUMBER = /[$€£¥]?\s?\p{Nd}+(?:[.,:/'٫٬\u00a0\u202f -]\p{Nd}+)*(?:[\u00a0\u202f ]?[%€$£¥°])?/gu;
const SPACES = /\s+/gu;
/** Ends a sentence, with the quotes, brackets and emoji that go with it. */
const SENTENCE_END = /[.!?…؟۔。！？]["'”»’\)\]]*(?:\s?\p{RGI_Emoji})*$/v;
/** `Mr. Smith`, `J. Doe`, `e.g. this`: a dot that ends no sentence, and what comes next belongs to it. */
const ABBREVIATION =
  /(?:^|[\s(«"'’])(?:\p{L}|\p{L}(?:\.\p{L})+|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|St|vs|etc|cf|env|No|د|أ)\.$/u;
const CLAUSE_END = /[,;:،؛、，；：—–]["'”»’)\]]*$/u;
/** What may not begin a part, or end one: French sets some of it apart with a space. */
const NOT_FIRST = /^[!?:;»%.,،؛؟)\]…]/u;
const NOT_LAST = /[«([]$/u;

/** Units of a text between which it may be cut without a space: more than this, in UTF-16 units, in one piece is rare. */
const longPiece = 60;

/** All places in a text, in order, without its start and end. Never inside a grapheme, link, mention, tag or number. */
export function cutPlaces(text: string): CutPlace[] {
  const wholes = unbreakable(text);
  const isFree = skimming(wholes);
  const places: CutPlace[] = [];
  let from = 0;
  for (const { index, 0: spaces } of text.matchAll(SPACES)) {
    const offset = index + spaces.length;
    addWithin(text, from, index, wholes, places);
    from = offset;
    if (index === 0 || offset === text.length || !isFree(index, offset)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    if (NOT_FIRST.test(text.slice(offset, offset + 1)) || NOT_LAST.test(before)) continue;
    places.push({ offset, cost: costOf(before, spaces) });
  }
  addWithin(text, from, text.length, wholes, places);
  return places;
}

function costOf(before: string, spaces: string): number {
  if (/\n\s*\n/.test(spaces)) return costs.paragraph;
  if (spaces.includes('\n')) return costs.line;
  if (ABBREVIATION.test(before)) return costs.name;
  if (SENTENCE_END.test(before)) return costs.sentence;
  return CLAUSE_END.test(before) ? costs.clause : costs.space;
}

/** Adds the places inside of a long piece without spaces, as in Chinese: behind its punctuation, or anywhere at need. */
function addWithin(
  text: string,
  from: number,
  to: number,
  wholes: readonly TextRange[],
  places: CutPlace[],
): void {
  if (to - from <= longPiece) return;
  const isFree = skimming(wholes);
  for (const { index } of graphemesOf(text.slice(from, to))) {
    const offset = from + index;
    if (index === 0 || !isFree(offset, offset) || NOT_FIRST.test(text.slice(offset, offset + 1))) continue;
    const last = text.slice(offset - 1, offset);
    const cost = /[。！？]/.test(last)
      ? costs.sentence
      : /[、，；：]/.test(last)
        ? costs.clause
        : costs.character;
    places.push({ offset, cost });
  }
}

/** The ranges that stay whole, in order; they may overlap. */
function unbreakable(text: string): TextRange[] {
  const numbers = Array.from(text.matchAll(NUMBER), ({ index, 0: number }) => ({
    from: index,
    to: index + number.length,
  }));
  return [...findEntities(text), ...findXLinks(text), ...numbers].sort((a, b) => a.from - b.from);
}

/** Tells whether a cut between two offsets, asked for in ascending order, breaks none of the ranges. */
function skimming(ranges: readonly TextRange[]): (from: number, to: number) => boolean {
  let next = 0;
  let reach = 0;
  return (from, to) => {
    // Of the ranges that begin before the place only the one that reaches furthest matters.
    for (let range = ranges[next]; range && range.from < to; range = ranges[++next])
      reach = Math.max(reach, range.to);
    return reach <= from;
  };
}
