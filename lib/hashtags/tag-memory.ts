import type { Database } from '../database/database';
import { createHistoryStore, type HistoryStore } from './history/history-store';
import type { SentPost } from './history/sent-post';
import { createTagIndex, type TagIndex } from './history/tag-index';
import type { OwnTag } from './history/tag-use';
import { createTagSetStore, type TagSetStore } from './sets/set-store';
import { createUsualTags } from './usual-tags';
import type { TagKnowledge } from './tag-knowledge';

/** So many tags are held for the list at the caret and for slips. */
const heldTags = 2000;

/** What the background holds of the user's tags: the database, and copies that are made when they are needed. */
export interface TagMemory {
  readonly history: HistoryStore;
  readonly sets: TagSetStore;
  /** The posts, ready to be asked; made at the first use, a portion at a time. */
  index(): Promise<TagIndex>;
  /** Takes a sent post in, in the database and in what is held; `false` when it was there. */
  learn(post: SentPost): Promise<boolean>;
  /** Most used first. */
  ownTags(): Promise<OwnTag[]>;
  usual(): Promise<Pick<TagKnowledge, 'usual'>>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

export function createTagMemory(database: Database): TagMemory {
  const history = createHistoryStore(database);
  let index: Promise<TagIndex> | undefined;
  let tags: Promise<OwnTag[]> | undefined;
  let usual: Promise<Pick<TagKnowledge, 'usual'>> | undefined;

  const build = async () => {
    const made = createTagIndex();
    await history.eachPortion(async (posts) => {
      for (const post of posts) made.add(post);
      // Other messages go between.
      await new Promise((resolve) => setTimeout(resolve));
    });
    return made;
  };
  const forgetTags = () => (tags = usual = undefined);
  const ownTags = () => (tags ??= history.tags(heldTags));

  return {
    history,
    sets: createTagSetStore(database),
    index() {
      index ??= build();
      // What could not be read is tried again.
      index.catch(() => (index = undefined));
      return index;
    },
    async learn(post) {
      // Before it is in the database, or it would be taken in twice.
      const held = await index?.catch(() => undefined);
      if ((await history.add([post])) === 0) return false;
      held?.add(post);
      forgetTags();
      return true;
    },
    ownTags,
    usual: () => (usual ??= ownTags().then(createUsualTags)),
    forget() {
      index = undefined;
      forgetTags();
    },
  };
}
