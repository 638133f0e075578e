import { foldText } from '../text/fold';
import { type IndexedSnippet, compareEntries, foldSnippet } from './indexed-snippet';
import { layoutReadings } from './keyboard-layouts';
import { type SearchContext, rankHits } from './rank-hits';
import type { Snippet } from './snippet';
import { createTermIndex } from './term-index';

/** All snippets, ready to be searched at each key. */
export interface SnippetIndex {
  /** Takes a snippet in, in place of the one with its id. */
  put(entry: IndexedSnippet): void;
  /** Takes over what changes a snippet's place and not what it says: its uses. */
  rescore(id: string, score: number): void;
  remove(id: string): void;
  get(id: string): IndexedSnippet | undefined;
  /**
   * Snippets that contain each word of the query, at most `limit`, best first; see `rankHits`. Where nothing matches as
   * it was typed, the query is read as typed on another keyboard layout, then with one slip in each word.
   */
  search(query: string, limit: number, context?: SearchContext): Snippet[];
}

export function createSnippetIndex(initial: readonly IndexedSnippet[] = []): SnippetIndex {
  const terms = createTermIndex();
  /** By slot; `undefined` where a snippet is gone or has got another slot. */
  const entries: (IndexedSnippet | undefined)[] = [];
  const slots = new Map<string, number>();
  /** Slots in the order in which snippets rank where all else is equal. */
  let order: number[] = [];
  let isUnsorted = false;

  const remove = (id: string) => {
    const slot = slots.get(id);
    if (slot === undefined) return;
    entries[slot] = undefined;
    slots.delete(id);
  };
  const put = (entry: IndexedSnippet) => {
    remove(entry.snippet.id);
    const slot = entries.push(entry) - 1;
    slots.set(entry.snippet.id, slot);
    terms.add(slot, foldSnippet(entry));
    order.push(slot);
    isUnsorted = true;
  };
  const sort = () => {
    if (!isUnsorted) return;
    isUnsorted = false;
    const there = order.flatMap((slot) => (entries[slot] ? [{ slot, entry: entries[slot] }] : []));
    order = there.sort((a, b) => compareEntries(a.entry, b.entry)).map(({ slot }) => slot);
  };

  /** The entries that have each of the words, in one of its spellings, in their order. */
  const match = (words: readonly (readonly string[])[]): IndexedSnippet[] => {
    sort();
    const found = new Uint8Array(entries.length);
    words.forEach((spellings, word) => {
      terms.visit(spellings, (slot) => {
        if (found[slot] === word) found[slot] = word + 1;
      });
    });
    const matching: IndexedSnippet[] = [];
    for (const slot of order) {
      const entry = found[slot] === words.length ? entries[slot] : undefined;
      if (entry) matching.push(entry);
    }
    return matching;
  };

  for (const entry of initial) put(entry);
  return {
    put,
    remove,
    rescore(id, score) {
      const slot = slots.get(id);
      const entry = slot === undefined ? undefined : entries[slot];
      if (slot === undefined || !entry) return;
      entries[slot] = { ...entry, score };
      isUnsorted = true;
    },
    get(id) {
      const slot = slots.get(id);
      return slot === undefined ? undefined : entries[slot];
    },
    search(query, limit, context = {}) {
      const phrase = foldText(query).trim();
      for (const reading of [phrase, ...layoutReadings(query.trim()).map(foldText)]) {
        const words = wordsOf(reading).map((word) => [word]);
        if (!words.every(([word = '']) => terms.has(word))) continue;
        const found = match(words);
        if (found.length > 0) return rankHits(found, words, reading, limit, context);
      }
      const spellings = wordsOf(phrase).map((word) => (terms.has(word) ? [word] : terms.spellingsOf(word)));
      if (spellings.some((options) => options.length === 0)) return [];
      return rankHits(match(spellings), spellings, phrase, limit, context);
    },
  };
}

/** More words than these are not told apart; nobody types as many. */
const mostWords = 20;

function wordsOf(phrase: string): string[] {
  return phrase
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}
