import type { Database } from '../database/database';
import { putSnippets } from './claim-triggers';
import type { Snippet } from './snippet';

/** So many are written at a time: the page that does it stays responsive. */
const sliceSize = 100;
/** So many changes can be taken back. */
const keptChanges = 20;

/**
 * Writes many snippets, new or changed, all or nothing, and remembers how it was before.
 * @param onProgress Called with the part that is done, 0 to 1.
 * @returns The change, for `undoChange`.
 */
export async function writeMany(
  database: Database,
  snippets: readonly Snippet[],
  onProgress: (part: number) => void = () => undefined,
): Promise<number> {
  const { snippets: table, triggerKeys, changes } = database;
  return database.transaction('rw', table, triggerKeys, changes, async () => {
    const before: Snippet[] = [];
    const created: string[] = [];
    for (let at = 0; at < snippets.length; at += sliceSize) {
      const slice = snippets.slice(at, at + sliceSize);
      const old = await table.bulkGet(slice.map(({ id }) => id));
      slice.forEach(({ id }, index) => {
        const known = old[index];
        if (known) before.push(known);
        else created.push(id);
      });
      await putSnippets(database, slice);
      onProgress(Math.min(1, (at + slice.length) / snippets.length));
    }
    const change = await changes.add({ at: Date.now(), before, created });
    const all = await changes.orderBy('id').primaryKeys();
    await changes.bulkDelete(all.slice(0, -keptChanges));
    return change;
  });
}

/**
 * Takes a change back: what it made goes, what it changed or put in the trash is as it was. What was edited since goes to the trash
 * instead, and can be had from there. `false` when the change is not known any more.
 */
export async function undoChange(database: Database, id: number): Promise<boolean> {
  const { snippets, triggerKeys, changes } = database;
  return database.transaction('rw', snippets, triggerKeys, changes, async () => {
    const change = await changes.get(id);
    if (!change) return false;
    const made = (await snippets.bulkGet([...change.created])).filter((snippet) => snippet !== undefined);
    const editedSince = made.filter(({ updatedAt }) => updatedAt > change.at);
    const untouched = made.filter(({ updatedAt }) => updatedAt <= change.at).map((snippet) => snippet.id);
    await triggerKeys.where('snippetId').anyOf(untouched).delete();
    await snippets.bulkDelete(untouched);
    await putSnippets(
      database,
      editedSince.map((snippet) => ({ ...snippet, deletedAt: Date.now() })),
    );
    for (let at = 0; at < change.before.length; at += sliceSize)
      await putSnippets(database, change.before.slice(at, at + sliceSize));
    await changes.delete(id);
    return true;
  });
}

/** Deletes snippets for ever, with what was counted of them. */
export async function purgeSnippets(database: Database, ids: readonly string[]): Promise<void> {
  const { snippets, triggerKeys, uses } = database;
  const gone = new Set(ids);
  await database.transaction('rw', snippets, triggerKeys, uses, async () => {
    await triggerKeys.where('snippetId').anyOf(ids).delete();
    await uses.filter(({ snippetId }) => gone.has(snippetId)).delete();
    await snippets.bulkDelete([...ids]);
  });
}
