import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../../lib/database/database';
import { createTagMemory, type TagMemory } from '../../../lib/hashtags/tag-memory';

let database: Database;
let memory: TagMemory;

beforeEach(() => {
  database = createDatabase(crypto.randomUUID());
  memory = createTagMemory(database);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

const post = (text: string, tags: string[], at: number) => ({ text, tags, at, network: 'x' });

describe('posts that are kept', () => {
  it('are taken in once, and listed newest first', async () => {
    const first = post('Old beans #coffee', ['coffee'], 1);
    expect(await memory.history.add([first, post('New beans #coffee', ['coffee'], 2), first])).toBe(2);
    expect(await memory.history.add([first])).toBe(0);
    const listed = await memory.history.list(0, 10);
    expect(listed.map(({ at }) => at)).toEqual([2, 1]);
    expect(await memory.history.count()).toBe(2);
  });

  it('tell how tags are mostly written, how often and when last', async () => {
    await memory.history.add([
      post('a #Coffee', ['Coffee'], 1),
      post('b #coffee', ['coffee'], 5),
      post('c #Coffee', ['Coffee'], 3),
      post('d #tea', ['tea'], 4),
    ]);
    expect(await memory.ownTags()).toEqual([
      { name: 'Coffee', count: 3, lastAt: 5 },
      { name: 'tea', count: 1, lastAt: 4 },
    ]);
  });

  it('are counted alike one by one and many at a time', async () => {
    const many = Array.from({ length: 30 }, (_, at) => post(`post ${at} #a${at % 3}`, [`a${at % 3}`], at));
    for (const one of many) await memory.learn(one);
    const oneByOne = await memory.ownTags();
    await memory.history.erase();
    memory.forget();
    expect(await memory.ownTags()).toEqual([]);
    await memory.history.add(many);
    memory.forget();
    expect(await memory.ownTags()).toEqual(oneByOne);
  });

  it('are forgotten when they are removed', async () => {
    await memory.history.add([post('beans #coffee', ['coffee'], 1), post('leaves #tea', ['tea'], 2)]);
    const [newest] = await memory.history.list(0, 1);
    await memory.history.remove([newest!.key]);
    memory.forget();
    expect((await memory.ownTags()).map(({ name }) => name)).toEqual(['coffee']);
    expect((await memory.index()).posts).toBe(1);
  });

  it('are in what is asked at once, whether it was made before or after', async () => {
    await memory.learn(post('beans #coffee', ['coffee'], 1));
    const index = await memory.index();
    await memory.learn(post('leaves #tea', ['tea'], 2));
    expect(await memory.learn(post('leaves #tea', ['tea'], 3))).toBe(false);
    expect(index.posts).toBe(2);
    expect(index.use('tea')).toMatchObject({ name: 'tea', count: 1 });
  });

  it('tell slips of what is written often', async () => {
    for (let at = 0; at < 3; at++)
      await memory.learn(post(`${at} #CommunityManager`, ['CommunityManager'], at));
    expect((await memory.usual()).usual('ComunityManager')).toBe('CommunityManager');
  });
});

describe('sets of tags', () => {
  it('take turns', async () => {
    const set = { id: '1', name: 'Summer', tags: ['a', 'b', 'c'], networks: [], take: 2, lastUsed: {} };
    await memory.sets.put([set]);
    await memory.sets.use('1', ['a', 'b'], 5);
    await memory.sets.use('gone', ['a'], 5);
    const [stored] = await memory.sets.list();
    expect(stored?.lastUsed).toEqual({ a: 5, b: 5.001 });
  });
});
