import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type Database } from '../../../lib/database/database';
import { createDexieSnippetStore, type DexieSnippetStore } from '../../../lib/snippets/dexie-snippet-store';
import type { Snippet, SnippetDraft } from '../../../lib/snippets/snippet';

let database: Database;
let store: DexieSnippetStore;

beforeEach(() => {
  database = createDatabase(crypto.randomUUID());
  store = createDexieSnippetStore(database);
});

afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

const draft = (part: Partial<SnippetDraft> = {}): SnippetDraft => ({
  title: 'Thanks',
  trigger: ';thx',
  body: 'Thank you!',
  tags: ['kind'],
  ...part,
});

async function save(part: Partial<SnippetDraft> = {}): Promise<Snippet> {
  const result = await store.save(draft(part));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.snippet;
}

const titles = async (query: string) => (await store.find(query, 50)).map(({ title }) => title);

describe('saving', () => {
  it('keeps a normalized snippet', async () => {
    const saved = await save({ title: ' Thanks ', body: 'A\r\nB' });
    expect(saved).toMatchObject({ title: 'Thanks', body: 'A\nB', createdAt: saved.updatedAt });
    expect(await store.get(saved.id)).toEqual(saved);
    expect(await store.triggers()).toEqual({ ';thx': saved.id });
  });

  it('changes one that exists, and frees its old trigger', async () => {
    const saved = await save();
    const changed = await save({ id: saved.id, title: 'Merci', trigger: ';merci' });
    expect(changed).toMatchObject({ id: saved.id, createdAt: saved.createdAt, title: 'Merci' });
    expect(await store.triggers()).toEqual({ ';merci': saved.id });
    await save({ title: 'New owner' });
  });

  it('keeps the trigger of a snippet that is saved again, however it is written now', async () => {
    const saved = await save();
    await save({ id: saved.id, trigger: '؛THX' });
    expect(await store.triggers()).toEqual({ ';thx': saved.id });
  });

  it('refuses a trigger that another has, after folding, and says which', async () => {
    await save();
    expect(await store.save(draft({ title: 'Other', trigger: '؛THX' }))).toEqual({
      ok: false,
      problems: [{ field: 'trigger', code: 'taken', detail: 'Thanks' }],
    });
    expect(await titles('')).toEqual(['Thanks']);
  });

  it('lets many snippets go without a trigger', async () => {
    await Promise.all([save({ trigger: '' }), save({ trigger: '' })]);
    expect(await store.triggers()).toEqual({});
  });

  it('lets exactly one of 200 concurrent saves have the trigger', async () => {
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, n) => store.save(draft({ title: `No. ${n}` }))),
    );
    const kept = results.filter((result) => result.ok);
    expect(kept).toHaveLength(1);
    expect(await database.snippets.count()).toBe(1);
    expect(await database.triggerKeys.toArray()).toEqual([{ key: ';thx', snippetId: kept[0]?.snippet.id }]);
  });

  it('refuses 100,000 characters and an empty snippet, and keeps nothing', async () => {
    expect(await store.save(draft({ body: 'x'.repeat(100_000) }))).toEqual({
      ok: false,
      problems: [{ field: 'body', code: 'too-long', detail: '100000' }],
    });
    expect(await store.save({ title: '', trigger: '', body: '', tags: [] })).toEqual({
      ok: false,
      problems: [
        { field: 'title', code: 'empty' },
        { field: 'body', code: 'empty' },
      ],
    });
    expect(await database.snippets.count()).toBe(0);
  });

  it('keeps a trigger called __proto__ like any other', async () => {
    const saved = await save({ trigger: '__proto__' });
    expect(Object.entries(await store.triggers())).toEqual([['__proto__', saved.id]]);
  });
});

describe('removing', () => {
  it('frees the trigger; the same snippet can be put back', async () => {
    const saved = await save();
    await store.remove(saved.id);
    expect(await store.get(saved.id)).toBeUndefined();
    expect(await store.triggers()).toEqual({});
    expect(await titles('')).toEqual([]);

    const back = await save(saved);
    expect(back).toMatchObject({ id: saved.id, title: 'Thanks', trigger: ';thx', tags: ['kind'] });
    expect(await titles('thx')).toEqual(['Thanks']);
  });

  it('does not mind what is not there', async () => {
    await expect(store.remove('nothing')).resolves.toBeUndefined();
  });
});

describe('finding', () => {
  it('lists the last changed first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [n, title] of ['one', 'two', 'three'].entries()) {
      vi.setSystemTime(n * 1_000);
      await save({ title, trigger: '' });
    }
    expect(await titles('')).toEqual(['three', 'two', 'one']);
    // The first answer came from the database, this one comes from the index.
    expect(await titles('')).toEqual(['three', 'two', 'one']);
    store.invalidate();
    expect(await titles('t')).toEqual(['three', 'two', 'one']);
  });

  it('follows its own writes', async () => {
    expect(await titles('')).toEqual([]);
    const saved = await save();
    await save({ title: 'Second', trigger: '' });
    expect(await titles('')).toEqual(['Second', 'Thanks']);
    await save({ id: saved.id, body: 'Changed' });
    expect(await titles('changed')).toEqual(['Thanks']);
    expect(await titles('')).toEqual(['Thanks', 'Second']);
    await store.remove(saved.id);
    expect(await titles('')).toEqual(['Second']);
  });

  it('misses no write that happens while it reads', async () => {
    await save();
    store.invalidate();
    await Promise.all([store.find('t', 50), save({ title: 'Second', trigger: '' }), store.find('t', 50)]);
    expect(await titles('you')).toEqual(['Second', 'Thanks']);
  });

  it('reads again after others wrote, once it is told', async () => {
    await save();
    expect(await titles('')).toEqual(['Thanks']);
    await database.snippets.clear();
    store.invalidate();
    expect(await titles('')).toEqual([]);
  });

  it('recovers from a failed read', async () => {
    await save();
    store.invalidate();
    const read = vi.spyOn(database.snippets, 'orderBy').mockImplementation(() => {
      throw new Error('disk');
    });
    await expect(store.find('', 50)).rejects.toThrow('disk');
    await expect(store.find('thanks', 50)).rejects.toThrow('disk');
    read.mockRestore();
    expect(await titles('')).toEqual(['Thanks']);
  });

  it('shows the first words on one line, cut between characters', async () => {
    await save({ body: `${'é👩‍👩‍👧'.repeat(60)}\n\nend` });
    const [found] = await store.find('', 1);
    expect(found?.preview).toMatch(/^(é👩‍👩‍👧)+é?…$/u);
    await save({ title: 'Short', trigger: '', body: 'One\n\nTwo' });
    expect((await store.find('', 1))[0]).toMatchObject({ title: 'Short', preview: 'One Two' });
  });
});
