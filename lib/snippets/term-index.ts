import { beginsWithOneTypo } from './one-typo';

/** Most spellings that one mistyped word stands for. */
const mostSpellings = 8;

/** "And", "the", "to the" and the like, which Arabic writes as one with the word. */
const arabicPrefix = /^[وف]?(?:ال|لل|بال|كال)/u;

/** Quotation marks, commas and the like around a word. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** In which texts each term is. A term is what is between blanks, punctuation included. */
export interface TermIndex {
  /** @param slot Number of the text, counted up from 0. */
  add(slot: number, foldedText: string): void;
  /** Whether any term contains this. */
  has(part: string): boolean;
  /** Calls back for the number of each text that contains one of these, possibly several times. */
  visit(parts: readonly string[], visit: (slot: number) => void): void;
  /** Terms that begin with what was typed, one slip forgiven. */
  spellingsOf(typed: string): string[];
}

/**
 * Looking a part of a word up among 40,000 different terms takes a fraction of a millisecond: they are one long string.
 * Going through the texts of 10,000 replies takes fifty times as long.
 */
export function createTermIndex(): TermIndex {
  const numbers = new Map<string, number>();
  const postings: number[][] = [];
  /** The terms as words: without punctuation around them, and without Arabic prefixes. */
  const words = new Set<string>();
  /** All terms, each with a line break before it; begins anew when terms have come. */
  let joined = '';
  let starts = new Uint32Array(0);
  let isStale = false;

  const refresh = () => {
    if (!isStale) return;
    isStale = false;
    const terms = [...numbers.keys()];
    joined = `\n${terms.join('\n')}\n`;
    starts = new Uint32Array(terms.length);
    let at = 1;
    terms.forEach((term, index) => {
      starts[index] = at;
      at += term.length + 1;
    });
  };

  return {
    add(slot, foldedText) {
      for (const term of foldedText.split(/\s+/u)) {
        if (term === '') continue;
        const number = numbers.get(term);
        const slots = number === undefined ? undefined : postings[number];
        if (!slots) {
          numbers.set(term, postings.length);
          const word = term.replace(edges, '');
          words.add(word).add(word.replace(arabicPrefix, ''));
          postings.push([slot]);
          isStale = true;
        } else if (slots.at(-1) !== slot) slots.push(slot);
      }
    },
    has(part) {
      refresh();
      return joined.includes(part);
    },
    visit(parts, visit) {
      refresh();
      for (const part of parts) {
        for (let at = joined.indexOf(part); at >= 0;) {
          const slots = postings[termAt(starts, at)] ?? [];
          // oxlint-disable-next-line typescript/prefer-for-of -- some hundred thousand at each key
          for (let index = 0; index < slots.length; index++) visit(slots[index] as number);
          const end = joined.indexOf('\n', at);
          at = joined.indexOf(part, end);
        }
      }
    },
    spellingsOf(typed) {
      const found: string[] = [];
      for (const word of words) {
        if (!beginsWithOneTypo(word, typed)) continue;
        found.push(word);
        if (found.length === mostSpellings) break;
      }
      return found;
    },
  };
}

/** The term in which an offset is: the last that begins at or before it. */
function termAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
