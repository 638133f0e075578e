/**
 * Which posts have which features, newest first: linked lists in typed arrays, about 8 bytes for each feature of a post
 * and 12 for each feature. Features are told apart by 32 bits of their name, so that no string is kept: of 500,000
 * features some 30 share their bits with another one, which does no harm.
 */
export interface Postings {
  /** Adds a post to the list of a feature. Posts are numbered from 0 on, and added in that order. */
  add(feature: number, post: number): void;
  /** How many posts have the feature. */
  count(feature: number): number;
  /** Calls back with the newest `most` posts of the feature. */
  visit(feature: number, most: number, callback: (post: number) => void): void;
  /** Bytes that it takes. */
  readonly size: number;
}

export function createPostings(): Postings {
  let keys = new Int32Array(1024);
  let heads = new Int32Array(1024);
  let counts = new Int32Array(1024);
  let used = 0;
  let posts = new Int32Array(4096);
  let nexts = new Int32Array(4096);
  // Entry 0 ends every list.
  let entries = 1;

  const slotOf = (feature: number): number => {
    const mask = keys.length - 1;
    let slot = Math.imul(feature, 0x9e3779b1) >>> (32 - Math.log2(keys.length));
    while (keys[slot] !== feature && counts[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };
  const growTable = () => {
    const [oldKeys, oldHeads, oldCounts] = [keys, heads, counts];
    keys = new Int32Array(oldKeys.length * 2);
    heads = new Int32Array(keys.length);
    counts = new Int32Array(keys.length);
    oldKeys.forEach((key, slot) => {
      if (oldCounts[slot] === 0) return;
      const to = slotOf(key);
      keys[to] = key;
      heads[to] = oldHeads[slot]!;
      counts[to] = oldCounts[slot]!;
    });
  };

  return {
    add(feature, post) {
      if (used * 3 > keys.length * 2) growTable();
      if (entries === posts.length) {
        posts = grown(posts);
        nexts = grown(nexts);
      }
      const slot = slotOf(feature);
      if (counts[slot] === 0) used++;
      keys[slot] = feature;
      posts[entries] = post;
      nexts[entries] = heads[slot]!;
      heads[slot] = entries++;
      counts[slot]!++;
    },
    count: (feature) => counts[slotOf(feature)]!,
    visit(feature, most, callback) {
      const slot = slotOf(feature);
      if (counts[slot] === 0) return;
      let entry = heads[slot]!;
      for (let left = most; left > 0 && entry !== 0; left--) {
        callback(posts[entry]!);
        entry = nexts[entry]!;
      }
    },
    get size() {
      return 12 * keys.length + 8 * posts.length;
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
