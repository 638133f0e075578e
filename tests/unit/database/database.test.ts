import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { createDatabase, eraseDatabase } from '../../../lib/database/database';
import { readSnapshots, snapshotsOf } from '../../../lib/database/snapshots';
import { snippet } from '../../support/snippets';

const name = 'test';

afterEach(async () => {
  await Dexie.delete(name);
  await Dexie.delete(snapshotsOf(name));
});

describe('the database', () => {
  it('erases every table', async () => {
    const database = createDatabase(name);
    await database.words.put(personalWord('brand'));
    await database.ignored.put({ id: 'x', scope: 'once', ignoredAt: 1 });
    await database.triggerKeys.put({ key: ';t', snippetId: '1' });
    await database.snippets.put(snippet());
    await database.changes.add({ at: 1, before: [], created: [] });
    await database.uses.put({
      snippetId: '1',
      day: '2026-01-01',
      count: 1,
      lastAt: 1,
      bySite: {},
      byLang: {},
    });
    await eraseDatabase(database);
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts).toEqual(database.tables.map(() => 0));
    database.close();
  });

  it('lets go when a newer version of itself is opened, and does not come back', async () => {
    const old = createDatabase(name);
    await old.words.count();
    const newer = new Dexie(name);
    newer.version(99).stores({ words: 'word' });
    await newer.open();
    expect(old.isOpen()).toBe(false);
    await expect(old.words.count()).rejects.toThrow(/closed/);
    newer.close();
  });

  it('works on after it was deleted', async () => {
    const database = createDatabase(name);
    await database.words.put(personalWord('brand'));
    await Dexie.delete(name);
    expect(await database.words.count()).toBe(0);
    database.close();
  });

  it('keeps the words and ignored suggestions of the first version, and describes them', async () => {
    const old = new Dexie(name);
    old.version(1).stores({
      snippets: 'id, updatedAt, *tags',
      triggerKeys: 'key, snippetId',
      words: 'word',
      ignored: 'id',
    });
    await old.table('words').put({ word: 'brand', addedAt: 5 });
    await old.table('ignored').put({ id: 'x', ignoredAt: 6 });
    old.close();
    const database = createDatabase(name);
    expect(await database.words.toArray()).toEqual([
      { word: 'brand', shown: 'brand', language: 'any', learned: false, addedAt: 5 },
    ]);
    expect(await database.ignored.toArray()).toEqual([{ id: 'x', scope: 'once', ignoredAt: 6 }]);
    database.close();
  });
});

describe('upgrading from version 1', () => {
  const old = {
    id: 'a',
    title: 'Merci',
    trigger: ';merci',
    body: 'Merci pour votre message, nous revenons vers vous très vite.',
    tags: ['x'],
    createdAt: 1,
    updatedAt: 2,
  };

  /** The database as the first release made it. */
  async function makeVersion1(snippets: readonly object[]): Promise<void> {
    const database = new Dexie(name);
    database.version(1).stores({
      snippets: 'id, updatedAt, *tags',
      triggerKeys: 'key, snippetId',
      words: 'word',
      ignored: 'id',
    });
    await database.table('snippets').bulkPut(snippets);
    await database.table('triggerKeys').put({ key: ';merci', snippetId: 'a' });
    await database.table('words').put({ word: 'brand', addedAt: 1 });
    database.close();
  }

  it('turns one text into the variant of its language, and keeps everything else', async () => {
    await makeVersion1([old, { ...old, id: 'b', trigger: '', body: 'شكرا على رسالتكم' }]);
    const database = createDatabase(name);
    expect(await database.snippets.get('a')).toEqual({
      id: 'a',
      title: 'Merci',
      note: '',
      triggers: [';merci'],
      variants: [{ lang: 'fr', body: old.body }],
      folder: '',
      tags: ['x'],
      sites: [],
      surfaces: [],
      pinned: 0,
      createdAt: 1,
      updatedAt: 2,
      rev: 1,
    });
    expect(await database.snippets.get('b')).toMatchObject({ triggers: [], variants: [{ lang: 'ar' }] });
    expect(await database.triggerKeys.toArray()).toEqual([{ key: ';merci', snippetId: 'a' }]);
    expect(await database.words.toArray()).toEqual([
      { word: 'brand', addedAt: 1, shown: 'brand', language: 'any', learned: false },
    ]);
    database.close();
  });

  it('writes all of it down before, once', async () => {
    await makeVersion1([old]);
    const database = createDatabase(name);
    await Promise.all([database.snippets.count(), database.words.count(), database.open()]);
    database.close();
    const again = createDatabase(name);
    await again.words.count();
    const [snapshot, ...others] = await readSnapshots(name);
    expect(others).toEqual([]);
    expect(snapshot?.version).toBe(1);
    expect(JSON.parse(snapshot?.json ?? '')).toMatchObject({
      snippets: [old],
      words: [{ word: 'brand', addedAt: 1 }],
    });
    await eraseDatabase(again);
    expect(await readSnapshots(name)).toEqual([]);
    again.close();
  });

  it('writes nothing down for a new database', async () => {
    const database = createDatabase(name);
    await database.snippets.count();
    expect(await readSnapshots(name)).toEqual([]);
    database.close();
  });
});
