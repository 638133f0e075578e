import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type Database } from '../../../lib/database/database';
import { createDexieSnippetStore, type DexieSnippetStore } from '../../../lib/snippets/dexie-snippet-store';
import type { Snippet } from '../../../lib/snippets/snippet';
import { type SimpleSnippet, draft as simpleDraft } from '../../support/snippets';

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

const draft = (part: SimpleSnippet = {}) => simpleDraft({ trigger: ';thx', tags: ['kind'], ...part });

async function save(part: SimpleSnippet = {}): Promise<Snippet> {
  const result = await store.save(draft(part));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.snippet;
}

const titles = async (query: string) => (await store.find(query, 50)).map(({ title }) => title);

describe('saving', () => {
  it('keeps a normalized snippet', async () => {
    const saved = await save({ title: ' Thanks ', body: 'A\r\nB' });
    expect(saved).toMatchObject({
      title: 'Thanks',
      variants: [{ lang: 'en', body: 'A\nB' }],
      createdAt: saved.updatedAt,
      rev: 1,
    });
    expect(await store.get(saved.id)).toEqual(saved);
    expect(await store.triggers()).toEqual({ ';thx': saved.id });
  });

  it('changes one that exists, and frees its old trigger', async () => {
    const saved = await save();
    const changed = await save({ id: saved.id, title: 'Merci', trigger: ';merci' });
    expect(changed).toMatchObject({ id: saved.id, createdAt: saved.createdAt, title: 'Merci', rev: 2 });
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
      problems: [{ field: 'body', code: 'too-long', detail: '100000', lang: 'en' }],
    });
    expect(await store.save(draft({ title: '', trigger: '', body: '' }))).toEqual({
      ok: false,
      problems: [
        { field: 'title', code: 'empty' },
        { field: 'body', code: 'empty', lang: 'en' },
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
    expect(await store.getForUse(saved.id)).toBeUndefined();
    expect(await store.triggers()).toEqual({});
    expect(await titles('')).toEqual([]);

    expect(await store.restore(saved.id)).toEqual(saved);
    expect(await titles('thx')).toEqual(['Thanks']);
    expect(await store.triggers()).toEqual({ ';thx': saved.id });
  });

  it('comes back without a trigger that another has by now', async () => {
    const saved = await save();
    await store.remove(saved.id);
    await save({ title: 'Thief' });
    expect(await store.restore(saved.id)).toMatchObject({ title: 'Thanks', triggers: [] });
  });

  it('does not mind what is not there', async () => {
    await expect(store.remove('nothing')).resolves.toBeUndefined();
    expect(await store.restore('nothing')).toBeUndefined();
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
    const failing = () => {
      throw new Error('disk');
    };
    const reads = [
      vi.spyOn(database.snippets, 'orderBy').mockImplementation(failing),
      vi.spyOn(database.snippets, 'toArray').mockImplementation(failing),
    ];
    await expect(store.find('', 50)).rejects.toThrow('disk');
    await expect(store.find('thanks', 50)).rejects.toThrow('disk');
    for (const read of reads) read.mockRestore();
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

describe('finding for a conversation', () => {
  it('shows the variant in its language, and those that have one first', async () => {
    await save({
      title: 'Merci',
      trigger: '',
      variants: [
        { lang: 'en', body: 'Thank you' },
        { lang: 'fr', body: 'Merci' },
      ],
    });
    await save({ title: 'Hello', trigger: '' });
    expect(
      await store.find('', 5, { answered: 'Bonjour, je voudrais savoir quand vous ouvrez demain ?' }),
    ).toMatchObject([
      { title: 'Merci', preview: 'Merci', lang: 'fr', langs: ['en', 'fr'] },
      { title: 'Hello', lang: 'en' },
    ]);
    expect(await store.find('h', 5, { lang: 'fr-CA' })).toMatchObject([
      { title: 'Hello' },
      { preview: 'Merci' },
    ]);
  });

  it('ranks what is pinned, then what is used most, and follows each use', async () => {
    const [old, often] = [
      await save({ title: 'Old', trigger: '' }),
      await save({ title: 'Often', trigger: '' }),
    ];
    await save({ title: 'New', trigger: '' });
    await save({ title: 'Pinned', trigger: '', pinned: 1 });
    await save({ ...old, trigger: '', title: 'Newest' });
    for (let n = 0; n < 3; n++) await store.countUse({ id: often.id, siteId: 'x', lang: 'en' });
    expect(await titles('')).toEqual(['Pinned', 'Often', 'Newest', 'New']);
    expect(await titles('thank')).toEqual(['Pinned', 'Often', 'Newest', 'New']);
    for (let n = 0; n < 4; n++) await store.countUse({ id: old.id });
    expect(await titles('')).toEqual(['Pinned', 'Newest', 'Often', 'New']);
    expect(await database.uses.toArray()).toMatchObject(
      [
        { count: 3, bySite: { x: 3 }, byLang: { en: 3 } },
        { count: 4, bySite: {} },
      ].toSorted((a, b) => (old.id < often.id ? b.count - a.count : a.count - b.count)),
    );
  });

  it('prefers those that are for the network, and offers none that has expired', async () => {
    await save({ title: 'Elsewhere', trigger: '', sites: ['linkedin'] });
    await save({ title: 'Here', trigger: '', sites: ['x'] });
    await save({ title: 'Anywhere', trigger: '' });
    await save({ title: 'Promotion', trigger: ';promo', expiresAt: Date.now() - 1 });
    const found = await store.find('', 9, { siteId: 'x' });
    expect(found.map(({ title }) => title)).toEqual(['Here', 'Anywhere', 'Elsewhere']);
    expect(await store.triggers()).toEqual({});
    expect(await titles('promo')).toEqual(['Promotion']);
  });
});

describe('what is needed to insert one', () => {
  it('brings all that it includes, by trigger or title, however deep', async () => {
    const sig = await save({ title: 'Signature', trigger: ';sig', body: 'Bye {{> The Team}}' });
    const team = await save({ title: 'The team', trigger: '', body: 'Ana {{> sig}}' });
    const { id } = await save({
      title: 'Hi',
      trigger: '',
      body: 'Hi {{#if x}}{{> sig}}{{/if}} {{> nobody}}',
    });
    expect((await store.getForUse(id))?.included).toEqual({ sig, 'the team': team });
  });
});
