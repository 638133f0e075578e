import { createBreathe } from '../../checks/engine/breathe';
import type { Database } from '../../database/database';
import { type IndexedSnippet, indexSnippet } from '../indexed-snippet';
import { type SnippetIndex, createSnippetIndex } from '../snippet-index';
import { readTeamShelf } from '../team/team-shelf';
import { type UsageScore, scoreUses } from '../usage-score';

/** A snippet in the library, those in the trash included. */
export interface LibraryEntry extends IndexedSnippet {
  /** `undefined` for one that was never used. */
  readonly usage: UsageScore | undefined;
}

/** So many are read at a time. */
const sliceSize = 500;

/** All snippets, last changed first, and the index to search them by. */
export interface LoadedLibrary {
  readonly entries: readonly LibraryEntry[];
  readonly index: SnippetIndex;
}

/** Reads everything, in slices: the page stays responsive over 10,000 snippets. */
export async function loadLibrary(database: Database): Promise<LoadedLibrary> {
  const uses = await database.uses.toArray();
  const scores = scoreUses(uses, Date.now());
  const breathe = createBreathe();
  const entries: LibraryEntry[] = [];
  const index = createSnippetIndex();
  for (let last = ''; ;) {
    const slice = await database.snippets.where('id').above(last).limit(sliceSize).toArray();
    for (const snippet of slice) {
      const usage = scores.get(snippet.id);
      const entry = { ...indexSnippet(snippet, usage?.score), usage };
      entries.push(entry);
      index.put(entry);
      await breathe();
    }
    const next = slice.at(-1)?.id;
    if (next === undefined || slice.length < sliceSize) break;
    last = next;
  }
  for (const snippet of await readTeamShelf(database)) {
    const usage = scores.get(snippet.id);
    const entry = { ...indexSnippet(snippet, usage?.score), usage };
    entries.push(entry);
    index.put(entry);
    await breathe();
  }
  return { entries: entries.sort((a, b) => b.snippet.updatedAt - a.snippet.updatedAt), index };
}
