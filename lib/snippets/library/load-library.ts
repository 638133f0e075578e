import { createBreathe } from '../../checks/engine/breathe';
import type { Database } from '../../database/database';
import { indexSnippet } from '../indexed-snippet';
import type { Snippet } from '../snippet';
import { createSnippetIndex } from '../snippet-index';
import { readTeamShelf } from '../team/team-shelf';
import { scoreUses } from '../usage-score';
import { countFolders, countLibraries, countTags, languagesOf } from './filter-library';
import type { LibraryEntry, LoadedLibrary } from './library-entry';

/** So many are read at a time: the browser makes objects of them all at once. */
const sliceSize = 200;

/** Reads everything, in slices: the page stays responsive over 10,000 snippets. */
export async function loadLibrary(database: Database): Promise<LoadedLibrary> {
  const scores = scoreUses(await database.uses.toArray(), Date.now());
  const breathe = createBreathe();
  const entries: LibraryEntry[] = [];
  const index = createSnippetIndex();
  const take = async (snippets: readonly Snippet[]) => {
    for (const snippet of snippets) {
      const usage = scores.get(snippet.id);
      const entry = { ...indexSnippet(snippet, usage?.score), usage };
      entries.push(entry);
      index.put(entry);
      await breathe();
    }
  };
  for (let last = ''; ;) {
    const slice = await database.snippets.where('id').above(last).limit(sliceSize).toArray();
    await take(slice);
    const next = slice.at(-1)?.id;
    if (next === undefined || slice.length < sliceSize) break;
    last = next;
  }
  await take(await readTeamShelf(database));
  entries.sort((a, b) => b.snippet.updatedAt - a.snippet.updatedAt);
  await breathe();
  const folders = countFolders(entries);
  await breathe();
  const tags = countTags(entries);
  await breathe();
  const languages = languagesOf(entries);
  await breathe();
  return { entries, index, folders, tags, languages, libraries: countLibraries(entries) };
}
