import type { HashtagPageServices } from '../../components/options/hashtags/hashtag-services';
import type { Database } from '../../lib/database/database';
import { createHistoryStore } from '../../lib/hashtags/history/history-store';
import { createTagSetStore } from '../../lib/hashtags/sets/set-store';
import { sendMessage } from '../../lib/messaging/messaging';

/** Writes by itself, since no message is large enough for an export, and tells the background. */
export function hashtagPageServices(database: Database): HashtagPageServices {
  const history = createHistoryStore(database);
  const sets = createTagSetStore(database);
  const told =
    <Data extends unknown[], Result>(change: (...data: Data) => Promise<Result>) =>
    async (...data: Data) => {
      const result = await change(...data);
      await sendMessage('hashtagsWritten');
      return result;
    };
  return {
    listPosts: history.list,
    countPosts: history.count,
    addPosts: told(history.add),
    removePosts: told(history.remove),
    erasePosts: told(history.erase),
    listSets: sets.list,
    putSets: told(sets.put),
    removeSets: told(sets.remove),
  };
}
