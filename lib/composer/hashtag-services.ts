import type { OwnTag } from '../hashtags/history/tag-use';
import type { HashtagIdea } from '../hashtags/idea';
import type { TagSet } from '../hashtags/sets/tag-set';
import type { SuggestRequest } from '../hashtags/suggest-request';
import { sendMessage } from '../messaging/messaging';
import { watchChanges } from '../settings/revisions';
import type { HashtagRules } from '../sites/site-profile';

/** What a session asks about hashtags. */
export interface HashtagServices {
  /** The tags that this account writes, most used first, as known now. */
  own(): readonly OwnTag[];
  suggest(request: SuggestRequest): Promise<HashtagIdea[]>;
  /** Tells of a post that was sent. */
  learn(text: string, network: string, rules: HashtagRules): Promise<void>;
  /** The user's sets for a post, the likeliest first. */
  sets(text: string, network: string): Promise<TagSet[]>;
  /** Tells of tags of a set that were put into a post. */
  noteSetUse(id: string, names: readonly string[]): Promise<void>;
}

/** Answered by the background. The user's own tags are held here, so that a list of them is there at once. */
export function createHashtagServices(signal: AbortSignal): HashtagServices {
  let own: readonly OwnTag[] = [];
  const load = () => {
    sendMessage('listOwnTags').then(
      (tags) => (own = tags),
      // Without them there is no list at the caret; their next change is another try.
      () => undefined,
    );
  };
  watchChanges('hashtags', load, signal);
  load();
  return {
    own: () => own,
    suggest: (request) => sendMessage('suggestTags', request),
    learn: (text, network, rules) => sendMessage('learnPost', { text, network, rules }),
    sets: (text, network) => sendMessage('listTagSets', { text, network }),
    noteSetUse: (id, names) => sendMessage('useTagSet', { id, names: [...names] }),
  };
}
