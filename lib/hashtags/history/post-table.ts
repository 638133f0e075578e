import { createIntList } from './int-list';

/** The tags and the size of each post, numbered from 0 on. */
export interface PostTable {
  readonly count: number;
  /** @param length Euclidean length of the post's features. */
  add(tags: readonly number[], length: number): void;
  eachTag(post: number, callback: (tag: number) => void): void;
  length(post: number): number;
  /** Bytes that it takes. */
  readonly size: number;
}

/** Lengths are kept as whole numbers of this. */
const lengthUnit = 1 / 1024;

export function createPostTable(): PostTable {
  /** Where the tags of each post begin; those of the next one begin where they end. */
  const starts = createIntList();
  const tags = createIntList();
  const lengths = createIntList();
  starts.push(0);
  return {
    get count() {
      return lengths.length;
    },
    add(ofPost, length) {
      for (const tag of ofPost) tags.push(tag);
      starts.push(tags.length);
      lengths.push(Math.round(length / lengthUnit));
    },
    eachTag(post, callback) {
      const end = starts.at(post + 1);
      for (let index = starts.at(post); index < end; index++) callback(tags.at(index));
    },
    length: (post) => Math.max(lengths.at(post), 1) * lengthUnit,
    get size() {
      return starts.size + tags.size + lengths.size;
    },
  };
}
