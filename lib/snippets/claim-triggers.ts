import type { Database } from '../database/database';
import { foldText } from '../text/fold';
import type { Snippet } from './snippet';

/** A trigger that another snippet has. */
export interface TakenTrigger {
  readonly trigger: string;
  readonly holder: Snippet | undefined;
}

/** The first of a snippet's triggers that another one has. Call it inside the transaction that will write the snippet. */
export async function findTakenTrigger(
  database: Database,
  { id, triggers }: Pick<Snippet, 'id' | 'triggers'>,
): Promise<TakenTrigger | undefined> {
  const keys = await database.triggerKeys.bulkGet(triggers.map(foldText));
  const at = keys.findIndex((key) => key !== undefined && key.snippetId !== id);
  const key = keys[at];
  const trigger = triggers[at];
  if (!key || trigger === undefined) return undefined;
  return { trigger, holder: await database.snippets.get(key.snippetId) };
}

/**
 * Writes snippets with their trigger keys, inside a transaction over both tables. One in the trash has no keys.
 * @returns The snippets as they are kept: a trigger that another one has by now is taken off.
 */
export async function putSnippets(database: Database, snippets: readonly Snippet[]): Promise<Snippet[]> {
  const ids = snippets.map(({ id }) => id);
  await database.triggerKeys.where('snippetId').anyOf(ids).delete();
  const wanted = snippets.flatMap(({ id, triggers, deletedAt }) =>
    deletedAt === undefined ? triggers.map((trigger) => ({ key: foldText(trigger), snippetId: id })) : [],
  );
  const taken = await database.triggerKeys.bulkGet(wanted.map(({ key }) => key));
  const owners = new Map<string, string>();
  wanted.forEach(({ key, snippetId }, index) => {
    const owner = taken[index]?.snippetId ?? owners.get(key) ?? snippetId;
    owners.set(key, owner);
  });
  const kept = snippets.map((snippet) => {
    if (snippet.deletedAt !== undefined) return snippet;
    const triggers = snippet.triggers.filter((trigger) => owners.get(foldText(trigger)) === snippet.id);
    return triggers.length === snippet.triggers.length ? snippet : { ...snippet, triggers };
  });
  await database.triggerKeys.bulkPut(
    kept.flatMap(({ id, triggers, deletedAt }) =>
      deletedAt === undefined ? triggers.map((trigger) => ({ key: foldText(trigger), snippetId: id })) : [],
    ),
  );
  await database.snippets.bulkPut(kept);
  return kept;
}
