import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { createDatabase, eraseDatabase } from '../../../lib/database/database';

const name = 'test';

afterEach(() => Dexie.delete(name));

describe('the database', () => {
  it('erases every table', async () => {
    const database = createDatabase(name);
    await database.words.put(personalWord('brand'));
    await database.ignored.put({ id: 'x', scope: 'once', ignoredAt: 1 });
    await database.triggerKeys.put({ key: ';t', snippetId: '1' });
    await database.snippets.put({
      id: '1',
      title: '',
      trigger: '',
      body: '',
      tags: [],
      createdAt: 1,
      updatedAt: 1,
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
