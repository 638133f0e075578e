import type { Database } from '../../database/database';
import { fetchLibrary } from './fetch-library';
import { type ReadTeamLibrary, readTeamLibrary } from './read-team-library';
import { nextCheck } from './schedule';
import type { TeamLibrary, TeamProblem } from './team-library';

/** What asking for a library came to. */
interface Outcome {
  readonly changes: Partial<TeamLibrary>;
  /** The new copy, where there is one. */
  readonly read?: ReadTeamLibrary;
}

/**
 * Asks for a library and keeps a new copy in place of the old one, as a whole; whatever is wrong with it, the old one
 * stays. The caller has made sure that its origin is allowed.
 * @returns whether its replies have changed.
 */
export async function refreshLibrary(
  database: Database,
  url: string,
  random = Math.random,
): Promise<boolean> {
  const known = await database.teamLibraries.get(url);
  if (!known) return false;
  const { changes, read } = await ask(known, random());
  return database.transaction('rw', database.teamLibraries, database.teamSnippets, async () => {
    // It may have been taken off the list meanwhile.
    const current = await database.teamLibraries.get(url);
    if (!current) return false;
    await database.teamLibraries.put({ ...current, ...changes });
    if (!read) return false;
    await database.teamSnippets.where('origin.source').equals(url).delete();
    await database.teamSnippets.bulkPut([...read.snippets]);
    return true;
  });
}

/** Notes that a library can't be asked for: the browser does not allow its origin any more. */
export async function noteNotAllowed(database: Database, url: string): Promise<void> {
  const known = await database.teamLibraries.get(url);
  if (known) await database.teamLibraries.put({ ...known, ...failure(known, notAllowed, 0, Math.random()) });
}

const notAllowed: TeamProblem = { code: 'not-allowed', detail: '' };

async function ask(known: TeamLibrary, random: number): Promise<Outcome> {
  // Only a copy that is here can be the newest.
  const fetched = await fetchLibrary(known.url, known.count > 0 ? known : {});
  const now = Date.now();
  const well = { checkedAt: now, failures: 0, dueAt: nextCheck(now, 0, 0, random), problem: undefined };
  switch (fetched.state) {
    case 'failed':
      return { changes: failure(known, fetched.problem, fetched.retryAfterMs, random) };
    case 'unchanged':
      return { changes: well };
    case 'fetched': {
      const read = await readTeamLibrary(fetched.bytes, known.url);
      if ('problem' in read) return { changes: failure(known, read.problem, 0, random) };
      const { name, leftOut, snippets } = read;
      const { etag, lastModified } = fetched;
      const copy = { name, leftOut, count: snippets.length, changedAt: now, etag, lastModified };
      return { read, changes: { ...well, ...copy } };
    }
  }
}

function failure(
  known: TeamLibrary,
  problem: TeamProblem,
  retryAfterMs: number,
  random: number,
): Partial<TeamLibrary> {
  const failures = known.failures + 1;
  return { problem, failures, dueAt: nextCheck(Date.now(), failures, retryAfterMs, random) };
}
