import type { Database } from '../../database/database';
import { foldText } from '../../text/fold';
import { hasExpired } from '../has-expired';
import type { TeamSnippet } from './team-library';

/** The teams' replies that stand beside one's own, last changed first. */
export type TeamShelf = readonly TeamSnippet[];

/**
 * The replies of all libraries, but those that the user has a copy of: the copy takes their place. So does the
 * original, with who publishes the library.
 */
export async function readTeamShelf(database: Database): Promise<TeamShelf> {
  const all = await database.teamSnippets.orderBy('updatedAt').reverse().toArray();
  if (all.length === 0) return [];
  const copies = await database.snippets
    .where('origin.externalId')
    .startsWith('')
    .filter(({ origin, deletedAt }) => origin?.kind === 'team' && deletedAt === undefined)
    .toArray();
  const copied = new Set(copies.map(({ origin }) => keyOf(origin?.source, origin?.externalId)));
  const own = new Set(await database.snippets.toCollection().primaryKeys());
  return all.filter(
    ({ origin }) => !copied.has(keyOf(origin.source, origin.externalId)) && !own.has(origin.externalId),
  );
}

/** Folded trigger → id; of two replies with one trigger the one that was changed last has it. */
export function teamTriggers(shelf: TeamShelf): Record<string, string> {
  const triggers = new Map<string, string>();
  for (const snippet of shelf) {
    if (hasExpired(snippet)) continue;
    for (const key of snippet.triggers.map(foldText)) if (!triggers.has(key)) triggers.set(key, snippet.id);
  }
  return Object.fromEntries(triggers);
}

function keyOf(source: string | undefined, externalId: string | undefined): string {
  return JSON.stringify([source, externalId]);
}
