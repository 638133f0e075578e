import type { Database } from '../../database/database';
import { tagKey } from '../tag-key';
import { mostPosts } from './history-limits';
import { type HistoryRow, historyRow, type SentPost } from './sent-post';
import { countUse, countUses, type OwnTag, ownTag } from './tag-use';

/** The posts that tags are learned from, in the database. */
export interface HistoryStore {
  /** Takes posts in that are not there yet; resolves to how many. */
  add(posts: readonly SentPost[]): Promise<number>;
  /** Newest first. */
  list(offset: number, limit: number): Promise<HistoryRow[]>;
  /** Calls back with all posts, oldest first, in portions. */
  eachPortion(callback: (posts: readonly HistoryRow[]) => Promise<void>): Promise<void>;
  count(): Promise<number>;
  remove(keys: readonly string[]): Promise<void>;
  erase(): Promise<void>;
  /** The tags that were used, most used first. */
  tags(limit: number): Promise<OwnTag[]>;
}

/** Rows that are read at a time. */
const portion = 1000;

export function createHistoryStore(database: Database): HistoryStore {
  const { sentPosts, tagUses } = database;
  const tables = [sentPosts, tagUses];

  const countAnew = async () => {
    const uses = countUses(await sentPosts.toArray());
    await tagUses.clear();
    await tagUses.bulkPut([...uses.values()]);
  };

  /** Takes a few posts in by counting their tags on. */
  const addUses = async (rows: readonly HistoryRow[]) => {
    for (const { tags, at } of rows)
      for (const [key, name] of new Map(tags.map((name) => [tagKey(name), name])))
        await tagUses.put(countUse(await tagUses.get(key), name, at));
  };

  const cut = async () => {
    const excess = (await sentPosts.count()) - mostPosts;
    if (excess <= 0) return false;
    await sentPosts.bulkDelete(await sentPosts.orderBy('at').limit(excess).primaryKeys());
    return true;
  };

  return {
    add: (posts) =>
      database.transaction('rw', tables, async () => {
        const rows = new Map(posts.map((post) => historyRow(post)).map((row) => [row.key, row]));
        const there = await sentPosts.bulkGet([...rows.keys()]);
        const fresh = [...rows.values()].filter((_, index) => there[index] === undefined);
        await sentPosts.bulkPut(fresh);
        if ((await cut()) || fresh.length > 20) await countAnew();
        else await addUses(fresh);
        return fresh.length;
      }),
    list: (offset, limit) => sentPosts.orderBy('at').reverse().offset(offset).limit(limit).toArray(),
    async eachPortion(callback) {
      const keys = await sentPosts.orderBy('at').primaryKeys();
      for (let at = 0; at < keys.length; at += portion) {
        const rows = await sentPosts.bulkGet(keys.slice(at, at + portion));
        await callback(rows.filter((row) => row !== undefined));
      }
    },
    count: () => sentPosts.count(),
    remove: (keys) =>
      database.transaction('rw', tables, async () => {
        await sentPosts.bulkDelete([...keys]);
        await countAnew();
      }),
    erase: () =>
      database.transaction('rw', tables, async () => {
        await Promise.all(tables.map((table) => table.clear()));
      }),
    tags: async (limit) => (await tagUses.orderBy('count').reverse().limit(limit).toArray()).map(ownTag),
  };
}
