import { foldText } from '../../text/fold';
import { hasExpired } from '../has-expired';
import { primaryLanguage } from '../pick-variant';
import type { SnippetIndex } from '../snippet-index';
import { findDuplicates } from './find-duplicates';
import type { LibraryEntry, LoadedLibrary, ShownLibrary } from './library-entry';

export const libraryViews = ['all', 'used', 'unused', 'missing', 'duplicates', 'expired', 'trash'] as const;
export type LibraryView = (typeof libraryViews)[number];

/** What is shown of a library. */
export interface LibraryFilter {
  readonly view: LibraryView;
  /** A folder with all that is in it; empty for any. */
  readonly folder: string;
  /** Empty for any. */
  readonly tag: string;
  /** Address of a team's library; empty for any, and for one's own. */
  readonly library: string;
  readonly query: string;
}

/** The entries that a filter shows, in the order in which they are shown. */
export function filterLibrary(
  { entries, index, languages }: Pick<LoadedLibrary, 'entries' | 'index' | 'languages'>,
  filter: LibraryFilter,
): LibraryEntry[] {
  const inPlace = entries.filter((entry) => isInPlace(entry, filter));
  const ofView = viewOf(inPlace, filter.view, languages);
  return filter.query.trim() === '' ? ofView : searchIn(ofView, filter.query, index);
}

function isInPlace({ snippet }: LibraryEntry, { view, folder, tag, library }: LibraryFilter): boolean {
  if ((snippet.deletedAt !== undefined) !== (view === 'trash')) return false;
  if (library !== '' && (snippet.team === undefined || snippet.origin?.source !== library)) return false;
  if (folder !== '' && snippet.folder !== folder && !snippet.folder.startsWith(`${folder}/`)) return false;
  return tag === '' || snippet.tags.some((one) => foldText(one) === foldText(tag));
}

function viewOf(entries: LibraryEntry[], view: LibraryView, languages: readonly string[]): LibraryEntry[] {
  switch (view) {
    case 'all':
    case 'trash':
      return entries;
    case 'used':
      return entries
        .filter(({ usage }) => usage !== undefined)
        .sort((a, b) => (b.usage?.total ?? 0) - (a.usage?.total ?? 0));
    case 'unused':
      return entries.filter(({ usage }) => usage === undefined);
    case 'expired':
      return entries.filter(({ snippet }) => hasExpired(snippet));
    case 'missing':
      return entries.filter((entry) => missingLanguages(entry, languages).length > 0);
    case 'duplicates': {
      const groups = findDuplicates(entries);
      return entries
        .filter(({ snippet }) => groups.has(snippet.id))
        .sort((a, b) => ((groups.get(a.snippet.id) ?? '') < (groups.get(b.snippet.id) ?? '') ? -1 : 1));
    }
  }
}

function searchIn(entries: readonly LibraryEntry[], query: string, index: SnippetIndex): LibraryEntry[] {
  const byId = new Map(entries.map((entry) => [entry.snippet.id, entry]));
  return index.search(query, Infinity).flatMap(({ id }) => byId.get(id) ?? []);
}

/** The languages that a library is written in, most used first. */
export function languagesOf(entries: readonly LibraryEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { snippet } of entries) {
    if (snippet.deletedAt !== undefined) continue;
    for (const { lang } of snippet.variants) {
      const language = primaryLanguage(lang);
      if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}

/** Of these languages, those that a snippet has no text in. */
export function missingLanguages({ languages: own }: LibraryEntry, languages: readonly string[]): string[] {
  return languages.filter((language) => !own.includes(language));
}

/** How many snippets are in each folder, and in all those above it; by path. */
export function countFolders(entries: readonly LibraryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { snippet } of entries) {
    if (snippet.deletedAt !== undefined || snippet.folder === '') continue;
    const names = snippet.folder.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
      const path = names.slice(0, depth).join('/');
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return new Map([...counts].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** How many snippets have each tag, most first. */
export function countTags(entries: readonly LibraryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { snippet } of entries) {
    if (snippet.deletedAt !== undefined) continue;
    for (const tag of snippet.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/** The teams' libraries that have replies here, by name. */
export function countLibraries(entries: readonly LibraryEntry[]): ShownLibrary[] {
  const libraries = new Map<string, ShownLibrary>();
  for (const { snippet } of entries) {
    const url = snippet.origin?.source;
    if (snippet.team === undefined || url === undefined) continue;
    libraries.set(url, { url, name: snippet.team, count: (libraries.get(url)?.count ?? 0) + 1 });
  }
  return [...libraries.values()].sort((a, b) => a.name.localeCompare(b.name));
}
