import { tagKey } from '../tag-key';
import { createIntList } from './int-list';
import { createNearest } from './nearest';
import { countUse, type OwnTag, ownTag, type TagUse } from './tag-use';

/** The tags of an account, numbered from 0 on. */
export interface TagTable {
  readonly count: number;
  /** Counts a tag of a post; its number. */
  add(name: string, at: number): number;
  numberOf(key: string): number | undefined;
  keyOf(tag: number): string;
  /** In how many posts it is. */
  posts(tag: number): number;
  use(tag: number): OwnTag;
  /** The numbers of the most used tags. */
  mostUsed(): readonly number[];
}

/** So many tags are candidates for any draft, by their use alone. */
const mostUsedCount = 30;

export function createTagTable(): TagTable {
  const numbers = new Map<string, number>();
  const uses: TagUse[] = [];
  const counts = createIntList();
  let mostUsed: readonly number[] | undefined;

  return {
    get count() {
      return uses.length;
    },
    add(name, at) {
      const key = tagKey(name);
      const tag = numbers.get(key) ?? uses.length;
      numbers.set(key, tag);
      const use = countUse(uses[tag], name, at);
      uses[tag] = use;
      if (tag === counts.length) counts.push(1);
      else counts.set(tag, use.count);
      mostUsed = undefined;
      return tag;
    },
    numberOf: (key) => numbers.get(key),
    keyOf: (tag) => uses[tag]!.key,
    posts: (tag) => counts.at(tag),
    use: (tag) => ownTag(uses[tag]!),
    mostUsed() {
      mostUsed ??= highest(counts);
      return mostUsed;
    },
  };
}

function highest(counts: { readonly length: number; at(index: number): number }): number[] {
  const best = createNearest(mostUsedCount);
  for (let tag = 0; tag < counts.length; tag++) best.offer(tag, counts.at(tag));
  return best.best.map(([tag]) => tag);
}
