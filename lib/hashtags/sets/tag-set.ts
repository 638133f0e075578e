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
  /** Whose tags they are, where somebody writes for several brands. */
  readonly brand?: string;
  readonly campaign?: string;
  /** How many are offered at a time, in turn, so that not the same block is pasted each time; all by default. */
  readonly take?: number;
  /** When each was last used, by its key, in ms since 1970. */
  readonly lastUsed: Readonly<Record<string, number>>;
}

/** The tags whose turn it is: those not used for longest, in the order of the set, without those in the draft. */
export function tagsInTurn(set: TagSet, present: ReadonlySet<string>): string[] {
  const left = set.tags.filter((name) => !present.has(tagKey(name)));
  const turn = new Set(stalestFirst(set, left).slice(0, set.take ?? left.length));
  return left.filter((name) => turn.has(name));
}

/** The set after some of its tags were used: among those of one use, the one that had waited longest goes first again. */
export function withUse(set: TagSet, names: readonly string[], at: number): TagSet {
  const used = stalestFirst(set, names).map((name, place) => [tagKey(name), at + place / 1000] as const);
  return { ...set, lastUsed: { ...set.lastUsed, ...Object.fromEntries(used) } };
}

function stalestFirst({ lastUsed }: TagSet, names: readonly string[]): string[] {
  const usedAt = (name: string) => {
    const key = tagKey(name);
    return Object.hasOwn(lastUsed, key) ? lastUsed[key]! : 0;
  };
  return names.toSorted((a, b) => usedAt(a) - usedAt(b));
}

/** Whether the set is for a post on this network, in this language. */
export function isSetFor(set: TagSet, network: string | undefined, language: Language | undefined): boolean {
  const fitsNetwork = set.networks.length === 0 || (network !== undefined && set.networks.includes(network));
  return fitsNetwork && (set.language === undefined || language === undefined || set.language === language);
}
