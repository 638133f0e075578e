import { foldText } from '../text/fold';
import type { IndexedSnippet } from './indexed-snippet';
import { compareEntries } from './indexed-snippet';
import { layoutReadings } from './keyboard-layouts';
import { type SearchContext, fitOf } from './rank-hits';
import type { Snippet } from './snippet';
import { createVocabulary } from './vocabulary';

/** All snippets, ready to be searched at each key. */
export interface SnippetIndex {
  /** Takes a snippet in, in place of the one with its id. */
  put(entry: IndexedSnippet): void;
  remove(id: string): void;
  get(id: string): IndexedSnippet | undefined;
  /** Best first, at most `limit`; see `searchEntries`. */
  search(query: string, limit: number, context?: SearchContext): Snippet[];
}

/** @param initial In any order. */
export function createSnippetIndex(initial: readonly IndexedSnippet[]): SnippetIndex {
  let entries = initial.toSorted(compareEntries);
  const vocabulary = createVocabulary();
  for (const { all } of entries) vocabulary.add(all);

  const find = (
    words: readonly (readonly string[])[],
    phrase: string,
    limit: number,
    context: SearchContext,
  ) => searchEntries(entries, words, phrase, limit, context);

  return {
    put(entry) {
      const others = entries.filter(({ snippet }) => snippet.id !== entry.snippet.id);
      const at = others.findIndex((other) => compareEntries(entry, other) < 0);
      entries = others.toSpliced(at < 0 ? others.length : at, 0, entry);
      vocabulary.add(entry.all);
    },
    remove(id) {
      entries = entries.filter(({ snippet }) => snippet.id !== id);
    },
    get: (id) => entries.find(({ snippet }) => snippet.id === id),
    search(query, limit, context = {}) {
      const phrase = foldText(query).trim();
      const words = wordsOf(phrase);
      const exact = find(
        words.map((word) => [word]),
        phrase,
        limit,
        context,
      );
      if (exact.length > 0 || words.length === 0) return exact;
      for (const reading of layoutReadings(query.trim()).map(foldText)) {
        const found = find(
          wordsOf(reading).map((word) => [word]),
          reading,
          limit,
          context,
        );
        if (found.length > 0) return found;
      }
      const spellings = words.map((word) => (isKnown(entries, word) ? [word] : vocabulary.spellingsOf(word)));
      return spellings.some((options) => options.length === 0) ? [] : find(spellings, phrase, limit, context);
    },
  };
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/\s+/u).filter((word) => word !== '');
}

function isKnown(entries: readonly IndexedSnippet[], word: string): boolean {
  return entries.some(({ all }) => all.includes(word));
}

/** Bodies are most of the text and rank last: of what only they contain, so many times the limit are compared. */
const bodyFactor = 4;

/**
 * Snippets that contain each word of the query, in one of its spellings. First the best kind of match (the trigger
 * itself, its beginning, the title's beginning, title, tags, body), within one kind what fits the place best, then in
 * the order of `entries`.
 */
function searchEntries(
  entries: readonly IndexedSnippet[],
  words: readonly (readonly string[])[],
  phrase: string,
  limit: number,
  context: SearchContext,
): Snippet[] {
  const byKind: IndexedSnippet[][] = [[], [], [], [], []];
  const byBody: IndexedSnippet[] = [];
  const enough = limit * bodyFactor;
  for (const entry of entries) {
    // Once there are enough of them, bodies need not be read.
    if (!containsAll(byBody.length < enough ? entry.all : entry.head, words)) continue;
    if (containsAll(entry.head, words)) byKind[headRank(entry, phrase, words)]?.push(entry);
    else byBody.push(entry);
  }
  const found: Snippet[] = [];
  for (const kind of [...byKind, byBody]) {
    if (found.length >= limit) break;
    found.push(...byFit(kind, context).map(({ snippet }) => snippet));
  }
  return found.slice(0, limit);
}

function byFit(entries: readonly IndexedSnippet[], context: SearchContext): IndexedSnippet[] {
  return entries
    .map((entry) => ({ entry, fit: fitOf(entry, context) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}

function headRank(entry: IndexedSnippet, phrase: string, words: readonly (readonly string[])[]): number {
  if (phrase === '') return 0;
  const { triggers, bareTriggers } = entry;
  if (triggers.includes(phrase) || bareTriggers.includes(phrase)) return 0;
  if ([...triggers, ...bareTriggers].some((trigger) => trigger.startsWith(phrase))) return 1;
  if (entry.title.startsWith(phrase)) return 2;
  return containsAll(entry.title, words) ? 3 : 4;
}

/** Plain loops: they run for every snippet at every key. */
function containsAll(text: string, words: readonly (readonly string[])[]): boolean {
  for (const spellings of words) if (!containsOne(text, spellings)) return false;
  return true;
}

function containsOne(text: string, spellings: readonly string[]): boolean {
  for (const spelling of spellings) if (text.includes(spelling)) return true;
  return false;
}
