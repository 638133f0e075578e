import type { Surface } from '../sites/site-profile';
import type { IndexedSnippet } from './indexed-snippet';
import { primaryLanguage } from './pick-variant';
import type { Snippet } from './snippet';

/** Where a reply is looked for; what is not known does not count. */
export interface SearchContext {
  /** Id of the network. */
  readonly siteId?: string | undefined;
  readonly surface?: Surface | undefined;
  /** BCP 47 tag of the conversation. */
  readonly lang?: string | undefined;
  /** The message that is answered; its language counts where `lang` is not given. */
  readonly answered?: string | undefined;
}

/**
 * The best of the snippets that match. First the best kind of match (the trigger itself, its beginning, the title's
 * beginning, title, tags, text), within one kind what fits the place best, then in the order of `hits`.
 * @param words The words of the query, each with its spellings.
 */
export function rankHits(
  hits: readonly IndexedSnippet[],
  words: readonly (readonly string[])[],
  phrase: string,
  limit: number,
  context: SearchContext,
): Snippet[] {
  const kinds: IndexedSnippet[][] = [[], [], [], [], [], []];
  for (const entry of hits) kinds[kindOf(entry, words, phrase)]?.push(entry);
  const found: Snippet[] = [];
  for (const kind of kinds) {
    if (found.length >= limit) break;
    for (const { snippet } of bestFits(kind, limit - found.length, context)) found.push(snippet);
  }
  return found;
}

function kindOf(entry: IndexedSnippet, words: readonly (readonly string[])[], phrase: string): number {
  if (phrase === '') return 0;
  const { triggers, bareTriggers, title, head } = entry;
  if (!containsAll(head, words)) return 5;
  if (triggers.includes(phrase) || bareTriggers.includes(phrase)) return 0;
  if (triggers.some((trigger) => trigger.startsWith(phrase))) return 1;
  if (bareTriggers.some((trigger) => trigger.startsWith(phrase))) return 1;
  if (title.startsWith(phrase)) return 2;
  return containsAll(title, words) ? 3 : 4;
}

/** Plain loops: they run for thousands of snippets at each key. */
function containsAll(text: string, words: readonly (readonly string[])[]): boolean {
  for (const spellings of words) if (!containsOne(text, spellings)) return false;
  return true;
}

function containsOne(text: string, spellings: readonly string[]): boolean {
  for (const spelling of spellings) if (text.includes(spelling)) return true;
  return false;
}

/** Those with the highest fit, without sorting thousands for a list of eight. */
function bestFits(
  entries: readonly IndexedSnippet[],
  count: number,
  context: SearchContext,
): IndexedSnippet[] {
  const byFit = new Map<number, IndexedSnippet[]>();
  const language = context.lang === undefined ? undefined : primaryLanguage(context.lang);
  for (const entry of entries) {
    const fit = fitOf(entry, context, language);
    const same = byFit.get(fit);
    if (!same) byFit.set(fit, [entry]);
    else if (same.length < count) same.push(entry);
  }
  return [...byFit]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, same]) => same)
    .slice(0, count);
}

/** How well a snippet fits the place, whatever it says: its network, its surface, whether it is pinned, its languages. */
function fitOf(
  { snippet, languages }: IndexedSnippet,
  { siteId, surface }: SearchContext,
  language: string | undefined,
): number {
  const ofSite = fitOfList(snippet.sites, siteId);
  const ofSurface = fitOfList(snippet.surfaces, surface);
  const ofLanguage = language !== undefined && languages.includes(language) ? 1 : 0;
  return ofSite * 4 + ofSurface * 4 + snippet.pinned * 2 + ofLanguage;
}

/** 1 where the list names it, 0 where it leaves that open, -1 where it names others. */
function fitOfList<Value extends string>(list: readonly Value[], value: Value | undefined): number {
  if (list.length === 0 || value === undefined) return 0;
  return list.includes(value) ? 1 : -1;
}
