import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, createDatabase } from '../../../../lib/database/database';
import { createDexieSnippetStore } from '../../../../lib/snippets/dexie-snippet-store';
import {
  type ImportChoice,
  chosenSnippet,
  defaultChoice,
  planImport,
} from '../../../../lib/snippets/transfer/plan-import';
import { undoChange, writeMany } from '../../../../lib/snippets/write-many';
import { draft, snippet } from '../../../support/snippets';

let database: Database;

beforeEach(() => {
  database = createDatabase(crypto.randomUUID());
});

afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

async function everything() {
  const [snippets, keys] = await Promise.all([database.snippets.toArray(), database.triggerKeys.toArray()]);
  return { snippets, keys };
}

async function run(file: readonly ReturnType<typeof snippet>[], choice?: ImportChoice): Promise<number> {
  const items = await planImport(database, file);
  const chosen = items.map((item) => chosenSnippet(item, choice ?? defaultChoice(item)));
  return writeMany(
    database,
    chosen.filter((one) => one !== undefined),
  );
}

const mine = snippet({ id: 'mine', title: 'Thanks', trigger: ';thx', body: 'Thank you!' });
const theirs = snippet({ id: 'theirs', title: 'Thx', trigger: '؛THX', body: 'Thanks a lot!' });

describe('an import', () => {
  it('tells new, same and conflicting ones apart', async () => {
    await writeMany(database, [
      mine,
      snippet({ id: 'b', title: 'Origin', origin: { kind: 'import', source: 'beeftext', externalId: '7' } }),
    ]);
    const file = [
      snippet({ id: 'new', title: 'New' }),
      { ...mine, updatedAt: 99, rev: 5 },
      theirs,
      snippet({ id: 'c', title: 'Changed', origin: { kind: 'import', source: 'beeftext', externalId: '7' } }),
    ];
    const items = await planImport(database, file);
    expect(items.map(({ state, existing }) => [state, existing?.id])).toEqual([
      ['new', undefined],
      ['same', 'mine'],
      ['conflict', 'mine'],
      ['conflict', 'b'],
    ]);
  });

  it('skips, overwrites or keeps both, and one click takes it back', async () => {
    await writeMany(database, [mine]);
    const before = await everything();
    expect(await undoChange(database, await run([theirs], 'skip'))).toBe(true);

    const overwritten = await run([theirs], 'overwrite');
    expect((await everything()).snippets).toMatchObject([{ id: 'mine', title: 'Thx', rev: 2 }]);
    await undoChange(database, overwritten);
    expect(await everything()).toEqual(before);

    const both = await run([theirs]);
    const { snippets, keys } = await everything();
    expect(snippets).toHaveLength(2);
    expect(keys).toEqual([{ key: ';thx', snippetId: 'mine' }]);
    expect(snippets.find(({ id }) => id !== 'mine')).toMatchObject({ title: 'Thx', triggers: [] });
    await undoChange(database, both);
    expect(await everything()).toEqual(before);
    expect(await undoChange(database, both)).toBe(false);
  });

  it('that is taken back leaves what was edited since in the trash', async () => {
    const change = await run([snippet({ id: 'new', title: 'New', updatedAt: 1 })]);
    const store = createDexieSnippetStore(database);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 1_000);
    await store.save({ ...draft({ title: 'Edited' }), id: 'new' });
    await undoChange(database, change);
    expect(await database.snippets.toArray()).toMatchObject([
      { title: 'Edited', deletedAt: expect.any(Number) as number },
    ]);
  });

  it('is undone in any combination to exactly what was there', async () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    const trigger = fc.constantFrom('', ';a', ';b', ';c');
    await fc.assert(
      fc.asyncProperty(
        some,
        some,
        fc.array(trigger, { minLength: 12, maxLength: 12 }),
        async (first, second, triggers) => {
          await database.snippets.clear();
          await database.triggerKeys.clear();
          const make = (ids: string[], offset: number) =>
            ids.map((id, n) => snippet({ id, title: `${id}${offset}`, trigger: triggers[n + offset] ?? '' }));
          await writeMany(database, make(first, 0));
          const before = await everything();
          await undoChange(database, await writeMany(database, make(second, 6)));
          expect(await everything()).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of 1,000 beside 200 writes by others loses nothing', async () => {
    const store = createDexieSnippetStore(database);
    const other = createDexieSnippetStore(database);
    const progress: number[] = [];
    const file = Array.from({ length: 1_000 }, (_, n) =>
      snippet({ id: `i${n}`, title: `Imported ${n}`, trigger: `;i${n}` }),
    );
    await Promise.all([
      writeMany(database, file, (part) => progress.push(part)),
      ...Array.from({ length: 200 }, (_, n) =>
        (n % 2 === 0 ? store : other).save(draft({ title: `Mine ${n}`, trigger: `;m${n}` })),
      ),
    ]);
    expect(await database.snippets.count()).toBe(1_200);
    expect(await database.triggerKeys.count()).toBe(1_200);
    expect(progress.at(-1)).toBe(1);
    expect(progress.length).toBeGreaterThan(5);
  });

  it('that fails in the middle changes nothing', async () => {
    await writeMany(database, [mine]);
    const before = await everything();
    const file = Array.from({ length: 500 }, (_, n) => snippet({ id: `i${n}` }));
    const failing = [...file, { ...snippet(), id: undefined as unknown as string }];
    await expect(writeMany(database, failing)).rejects.toMatchObject({ name: 'DataError' });
    expect(await everything()).toEqual(before);
  });
});
