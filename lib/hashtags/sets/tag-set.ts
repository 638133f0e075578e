import type { Language } from '../../checks/language/language';
import { tagKey } from '../tag-key';

/** Tags that the user keeps together: for a campaign, a brand, a network. */
export interface TagSet {
  readonly id: string;
  readonly name: string;
  /** Each once, without the sign. */
  readonly tags: readonly string[];
  /** Ids of the networks that it is for; none means all. */
  readonly networks: readonly string[];
  readonly language?: Language;
  /** How many are offered at a time, in turn, so that not the same block is pasted each time; all by default. */
  readonly take?: number;
  /** When each was last used, by its key, in ms since 1970. */
  readonly lastUsed: Readonly<Record<string, number>>;
}

/** The tags whose turn it is: those not used for longest, in the order of the set, without those in the draft. */
export function tagsInTurn({ tags, take, lastUsed }: TagSet, present: ReadonlySet<string>): string[] {
  const left = tags.filter((name) => !present.has(tagKey(name)));
  const usedAt = (name: string) => {
    const key = tagKey(name);
    return Object.hasOwn(lastUsed, key) ? lastUsed[key]! : 0;
  };
  const turn = new Set(left.toSorted((a, b) => usedAt(a) - usedAt(b)).slice(0, take ?? left.length));
  return left.filter((name) => turn.has(name));
}

/** The set after some of its tags were used. */
export function withUse(set: TagSet, names: readonly string[], at: number): TagSet {
  const used = Object.fromEntries(names.map((name) => [tagKey(name), at]));
  return { ...set, lastUsed: { ...set.lastUsed, ...used } };
}

/** Whether the set is for a post on this network, in this language. */
export function isSetFor(set: TagSet, network: string | undefined, language: Language | undefined): boolean {
  const fitsNetwork = set.networks.length === 0 || (network !== undefined && set.networks.includes(network));
  return fitsNetwork && (set.language === undefined || language === undefined || set.language === language);
}
