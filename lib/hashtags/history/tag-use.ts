import { tagKey } from '../tag-key';
import type { SentPost } from './sent-post';

/** How an account uses one tag. */
export interface TagUse {
  readonly key: string;
  /** How often it was written in each of its ways, without the sign. */
  readonly names: Readonly<Record<string, number>>;
  /** In how many posts it was. */
  readonly count: number;
  /** When the last of them was sent, in ms since 1970. */
  readonly lastAt: number;
}

/** A tag as it is mostly written. */
export interface OwnTag {
  readonly name: string;
  readonly count: number;
  readonly lastAt: number;
}

/** The use of a tag with one more post; `names` that are seldom are kept, a tag has few. */
export function countUse(use: TagUse | undefined, name: string, at: number): TagUse {
  const names = use?.names ?? {};
  return {
    key: tagKey(name),
    names: { ...names, [name]: (Object.hasOwn(names, name) ? names[name]! : 0) + 1 },
    count: (use?.count ?? 0) + 1,
    lastAt: Math.max(use?.lastAt ?? 0, at),
  };
}

/** The uses of all tags of some posts. */
export function countUses(posts: Iterable<SentPost>): Map<string, TagUse> {
  const uses = new Map<string, TagUse>();
  for (const { tags, at } of posts) {
    const counted = new Set<string>();
    for (const name of tags) {
      const key = tagKey(name);
      if (counted.has(key)) continue;
      counted.add(key);
      uses.set(key, countUse(uses.get(key), name, at));
    }
  }
  return uses;
}

/** The tag as it was written most often. */
export function ownTag({ names, count, lastAt, key }: TagUse): OwnTag {
  let name = key;
  let most = 0;
  for (const [written, times] of Object.entries(names)) if (times > most) [name, most] = [written, times];
  return { name, count, lastAt };
}
