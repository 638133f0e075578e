import { createBreathe } from '../../checks/engine/breathe';
import type { Database } from '../../database/database';
import { type IndexedSnippet, indexSnippet } from '../indexed-snippet';
import { type UsageScore, scoreUses } from '../usage-score';

/** A snippet in the library, those in the trash included. */
export interface LibraryEntry extends IndexedSnippet {
  /** `undefined` for one that was never used. */
  readonly usage: UsageScore | undefined;
}

/** Reads everything, in slices: the page stays responsive over 10,000 snippets. */
export async function loadLibrary(database: Database): Promise<LibraryEntry[]> {
  const [snippets, uses] = await Promise.all([
    database.snippets.orderBy('updatedAt').reverse().toArray(),
    database.uses.toArray(),
  ]);
  const scores = scoreUses(uses, Date.now());
  const breathe = createBreathe();
  const entries: LibraryEntry[] = [];
  for (const snippet of snippets) {
    const usage = scores.get(snippet.id);
    entries.push({ ...indexSnippet(snippet, usage?.score), usage });
    await breathe();
  }
  return entries;
}
