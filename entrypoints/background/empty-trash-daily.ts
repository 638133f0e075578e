import { storage } from 'wxt/utils/storage';
import type { Database } from '../../lib/database/database';
import { emptyTrash } from '../../lib/snippets/empty-trash';

const emptiedAt = storage.defineItem<number>('local:trashEmptiedAt', { fallback: 0 });
const dayMs = 86_400_000;

/** Looks once a day, when the background is awake anyway, for what has been in the trash for too long. */
export async function emptyTrashDaily(database: Database, onChange: () => Promise<void>): Promise<void> {
  const now = Date.now();
  if (now - (await emptiedAt.getValue()) < dayMs) return;
  await emptiedAt.setValue(now);
  if ((await emptyTrash(database, now)) > 0) await onChange();
}
