import type { HashtagPageServices } from '../../components/options/hashtags/hashtag-services';
import type { Database } from '../../lib/database/database';
import { createHistoryStore } from '../../lib/hashtags/history/history-store';
import { createTagSetStore } from '../../lib/hashtags/sets/set-store';
import { announceChange } from '../../lib/settings/revisions';

/** The page's services over a database, without a background that is told. */
export function hashtagServices(database: Database): HashtagPageServices {
  const history = createHistoryStore(database);
  const sets = createTagSetStore(database);
  const announced =
    <Data extends unknown[], Result>(change: (...data: Data) => Promise<Result>) =>
    async (...data: Data) => {
      const result = await change(...data);
      await announceChange('hashtags');
      return result;
    };
  return {
    listPosts: history.list,
    countPosts: history.count,
    addPosts: announced(history.add),
    removePosts: announced(history.remove),
    erasePosts: announced(history.erase),
    listSets: sets.list,
    putSets: announced(sets.put),
    removeSets: announced(sets.remove),
  };
}
