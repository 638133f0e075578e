import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, createDatabase } from '../../../lib/database/database';
import { countUse } from '../../../lib/snippets/count-use';
import { editSnippet } from '../../../lib/snippets/library/bulk-edit';
import {
  type LibraryFilter,
  countFolders,
  countTags,
  filterLibrary,
  languagesOf,
  missingLanguages,
} from '../../../lib/snippets/library/filter-library';
import { loadLibrary } from '../../../lib/snippets/library/load-library';
import { purgeSnippets, undoChange, writeMany } from '../../../lib/snippets/write-many';
import { snippet } from '../../support/snippets';

let database: Database;

beforeEach(async () => {
  database = createDatabase(crypto.randomUUID());
  await writeMany(database, [
    snippet({
      id: 'a',
      title: 'Thanks',
      folder: 'Support/Late',
      tags: ['Kind'],
      updatedAt: 5,
      body: 'Thank you!',
    }),
    snippet({
      id: 'b',
      title: 'Both',
      folder: 'Support',
      updatedAt: 4,
      variants: [
        { lang: 'en', body: 'Hello' },
        { lang: 'fr-CA', body: 'Bonjour' },
      ],
    }),
    snippet({ id: 'c', title: 'Same', tags: ['kind'], updatedAt: 3, body: 'thank   you' }),
    snippet({ id: 'd', title: 'Gone', updatedAt: 2, deletedAt: 1, body: 'Thank you!' }),
    snippet({ id: 'e', title: 'Old', updatedAt: 1, expiresAt: 1, body: 'Sale' }),
  ]);
  await countUse(database, { id: 'c' }, new Date());
});

afterEach(() => database.delete());

const everything: LibraryFilter = { view: 'all', folder: '', tag: '', library: '', query: '' };
const ids = async (part: Partial<LibraryFilter>) =>
  filterLibrary(await loadLibrary(database), { ...everything, ...part }).map((entry) => entry.snippet.id);

describe('the library', () => {
  it.each([
    [{}, ['a', 'b', 'c', 'e']],
    [{ view: 'trash' as const }, ['d']],
    [{ view: 'used' as const }, ['c']],
    [{ view: 'unused' as const }, ['a', 'b', 'e']],
    [{ view: 'missing' as const }, ['a', 'c', 'e']],
    [{ view: 'duplicates' as const }, ['a', 'c']],
    [{ view: 'expired' as const }, ['e']],
    [{ folder: 'Support' }, ['a', 'b']],
    [{ folder: 'Support/Late' }, ['a']],
    [{ tag: 'kind' }, ['a', 'c']],
    [{ query: 'bonjuor' }, ['b']],
    [{ query: 'thank', view: 'unused' as const }, ['a']],
  ])('shows for %j', async (part, expected) => {
    expect(await ids(part)).toEqual(expected);
  });

  it('knows its languages, folders and tags', async () => {
    const { entries } = await loadLibrary(database);
    expect(languagesOf(entries)).toEqual(['en', 'fr']);
    expect(entries.map((entry) => missingLanguages(entry, ['en', 'fr']))).toEqual([
      ['fr'],
      [],
      ['fr'],
      ['fr'],
      ['fr'],
    ]);
    expect([...countFolders(entries)]).toEqual([
      ['Support', 2],
      ['Support/Late', 1],
    ]);
    expect([...countTags(entries)]).toEqual([
      ['Kind', 1],
      ['kind', 1],
    ]);
  });

  it('changes many at once, and takes it back', async () => {
    const chosen = (await loadLibrary(database)).entries.slice(0, 3).map((entry) => entry.snippet);
    const before = await database.snippets.toArray();
    const moved = await writeMany(
      database,
      chosen.map((one) => editSnippet(one, { kind: 'move', folder: ' New / Here ' }, 9)),
    );
    expect(await ids({ folder: 'New/Here' })).toEqual(['a', 'b', 'c']);
    const trashed = await writeMany(
      database,
      chosen.map((one) => editSnippet(one, { kind: 'trash' }, 10)),
    );
    expect(await ids({ view: 'trash' })).toEqual(['a', 'b', 'c', 'd']);
    await undoChange(database, trashed);
    await undoChange(database, moved);
    expect(await database.snippets.toArray()).toEqual(before);
  });

  it('deletes for ever, with what was counted', async () => {
    await purgeSnippets(database, ['c']);
    expect(await ids({})).toEqual(['a', 'b', 'e']);
    expect(await database.uses.count()).toBe(0);
  });
});
