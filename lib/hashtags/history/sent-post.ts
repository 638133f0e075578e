import { hash32 } from './hash';

/** A post of the user's own with its tags: what suggestions are learned from. */
export interface SentPost {
  /** As it was written, tags included; cut to `longestText`. */
  readonly text: string;
  /** Each once, in order, without the sign. */
  readonly tags: readonly string[];
  /** When it was sent, in ms since 1970. */
  readonly at: number;
  /** Id of the network's profile; empty when it is not known. */
  readonly network: string;
}

/** A post as it is stored. */
export interface HistoryRow extends SentPost {
  /** Equal for the same text on the same network: a post is learned once, however often its export is read. */
  readonly key: string;
}

/** UTF-16 units of a post that are kept. */
export const longestText = 5000;

/** The row of a post. */
export function historyRow({ text, tags, at, network }: SentPost): HistoryRow {
  const kept = text.slice(0, longestText).toWellFormed();
  const bare = kept.replaceAll(/\s+/gu, ' ').trim();
  const key = `${network}:${hash32(bare)}:${hash32(`${bare.length} ${bare}`)}`;
  return { key, text: kept, tags: [...new Set(tags)], at, network };
}
