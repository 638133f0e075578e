import type { HashtagRules } from '../sites/site-profile';

/** What a composer's page tells of a draft that wants tags. Plain JSON. */
export interface SuggestRequest {
  readonly text: string;
  /** Id of the network's profile; empty where it is not known. */
  readonly network: string;
  readonly rules: HashtagRules;
  /** Tags that the page shows, without the sign. */
  readonly pageTags: readonly string[];
}
