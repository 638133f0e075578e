import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../lib/database/database';
import { emptyTrash } from '../../../lib/snippets/empty-trash';
import { snippet } from '../../support/snippets';

const day = 86_400_000;

it('deletes what has been in the trash for 30 days, with its uses, and nothing else', async () => {
  const database = createDatabase(crypto.randomUUID());
  await database.snippets.bulkPut([
    snippet({ id: 'kept' }),
    snippet({ id: 'recent', deletedAt: 71 * day }),
    snippet({ id: 'old', deletedAt: 70 * day }),
  ]);
  const use = { day: '2026-01-01', count: 1, lastAt: 1, bySite: {}, byLang: {} };
  await database.uses.bulkPut([
    { ...use, snippetId: 'kept' },
    { ...use, snippetId: 'old' },
  ]);
  expect(await emptyTrash(database, 100 * day)).toBe(1);
  expect((await database.snippets.toArray()).map(({ id }) => id)).toEqual(['kept', 'recent']);
  expect((await database.uses.toArray()).map(({ snippetId }) => snippetId)).toEqual(['kept']);
  expect(await emptyTrash(database, 100 * day)).toBe(0);
  await database.delete();
});
