import { createBreathe } from '../checks/engine/breathe';
import type { Database } from '../database/database';
import { indexSnippet } from './indexed-snippet';
import type { SearchContext } from './rank-hits';
import type { Snippet } from './snippet';
import { type SnippetIndex, createSnippetIndex } from './snippet-index';
import type { TeamShelf } from './team/team-shelf';
import { scoreUses } from './usage-score';

/** Reads all snippets that are not in the trash into an index, and the teams'. Long libraries are folded in slices. */
export async function loadIndex(database: Database, team: TeamShelf): Promise<SnippetIndex> {
  const [snippets, uses] = await Promise.all([database.snippets.toArray(), database.uses.toArray()]);
  const scores = scoreUses(uses, Date.now());
  const breathe = createBreathe();
  const index = createSnippetIndex();
  for (const snippet of [...snippets, ...team]) {
    if (snippet.deletedAt !== undefined) continue;
    index.put(indexSnippet(snippet, scores.get(snippet.id)?.score));
    await breathe();
  }
  return index;
}

/** What a list shows when it opens, without an index: pinned, then used most, then last changed. */
export async function readFirst(
  database: Database,
  team: TeamShelf,
  limit: number,
  context: SearchContext,
): Promise<Snippet[]> {
  const [pinned, uses, latest] = await Promise.all([
    database.snippets.where('pinned').equals(1).toArray(),
    database.uses.toArray(),
    database.snippets.orderBy('updatedAt').reverse().filter(isThere).limit(limit).toArray(),
  ]);
  const scores = scoreUses(uses, Date.now());
  const mostUsed = [...scores].toSorted(([, a], [, b]) => b.score - a.score).slice(0, limit);
  const used = await database.snippets.bulkGet(mostUsed.map(([id]) => id));
  const ofTeam = team.filter(({ id, pinned }, place) => pinned === 1 || place < limit || scores.has(id));
  const all = new Map<string, Snippet>();
  for (const snippet of [...pinned, ...used, ...latest, ...ofTeam])
    if (snippet && isThere(snippet)) all.set(snippet.id, snippet);
  const entries = [...all.values()].map((snippet) => indexSnippet(snippet, scores.get(snippet.id)?.score));
  return createSnippetIndex(entries).search('', limit, context);
}

function isThere({ deletedAt }: Snippet): boolean {
  return deletedAt === undefined;
}
