import { foldText } from '../text/fold';
import type { Snippet } from './snippet';

/** A snippet with its folded fields. */
export interface IndexedSnippet {
  readonly snippet: Snippet;
  readonly trigger: string;
  /** The trigger without its prefix: people look for `thx` as often as for `;thx`. */
  readonly bareTrigger: string;
  readonly title: string;
  /** Trigger, title and tags, one per line. */
  readonly head: string;
  /** The head and the body: a word that is not in here is nowhere. */
  readonly all: string;
}

/** Folds a snippet once, so that each key of a search only compares. */
export function indexSnippet(snippet: Snippet): IndexedSnippet {
  const trigger = foldText(snippet.trigger);
  const title = foldText(snippet.title);
  const head = [trigger, title, ...snippet.tags.map(foldText)].join('\n');
  return {
    snippet,
    trigger,
    bareTrigger: trigger.replace(/^[^\p{L}\p{N}]+/u, ''),
    title,
    head,
    all: `${head}\n${foldText(snippet.body)}`,
  };
}

/**
 * Snippets that contain every word of the query, at most `limit`. First the best kind of match (the trigger itself,
 * its beginning, the title's beginning, title, tags, body), within one kind in the order of `entries`.
 */
export function searchIndex(entries: readonly IndexedSnippet[], query: string, limit: number): Snippet[] {
  const phrase = foldText(query).trim();
  const words = phrase.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return entries.slice(0, limit).map(({ snippet }) => snippet);
  const byHead: Snippet[][] = [[], [], [], [], []];
  const byBody: Snippet[] = [];
  for (const entry of entries) {
    // Bodies are most of the text and rank last: once there are enough of them, they need not be read.
    if (!containsAll(byBody.length < limit ? entry.all : entry.head, words)) continue;
    if (containsAll(entry.head, words)) byHead[headRank(entry, phrase, words)]?.push(entry.snippet);
    else byBody.push(entry.snippet);
  }
  return [...byHead.flat(), ...byBody].slice(0, limit);
}

function headRank(entry: IndexedSnippet, phrase: string, words: readonly string[]): number {
  if (entry.trigger === phrase || entry.bareTrigger === phrase) return 0;
  if (entry.trigger.startsWith(phrase) || entry.bareTrigger.startsWith(phrase)) return 1;
  if (entry.title.startsWith(phrase)) return 2;
  return containsAll(entry.title, words) ? 3 : 4;
}

/** A plain loop: it runs for every snippet at every key. */
function containsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}
