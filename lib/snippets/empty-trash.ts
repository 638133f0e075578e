import type { Database } from '../database/database';
import { purgeSnippets } from './write-many';

/** What is in the trash is deleted for ever after so many days. */
export const trashDays = 30;

/**
 * Deletes what has been in the trash for too long.
 * @param now Milliseconds since the epoch.
 * @returns how many were deleted.
 */
export async function emptyTrash(database: Database, now: number): Promise<number> {
  const before = now - trashDays * 86_400_000;
  const ids = await database.snippets.where('deletedAt').belowOrEqual(before).primaryKeys();
  if (ids.length > 0) await purgeSnippets(database, ids);
  return ids.length;
}
