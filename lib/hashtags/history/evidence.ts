import type { IdeaReason } from '../idea';
import { createNearest } from './nearest';
import type { Feature } from './post-features';
import type { PostTable } from './post-table';
import type { Postings } from './postings';
import type { RankedTag } from './tag-index';
import type { TagTable } from './tag-table';
import { createTally } from './tally';
import { weights } from './weights';

/** Ranks tags by what the features of a draft say. */
export interface Evidence {
  /** Euclidean length of a post's features, by how rare each is now. */
  lengthOf(features: readonly Feature[]): number;
  rank(features: readonly Feature[], left: ReadonlySet<string>, limit: number): RankedTag[];
}

/** The feature that speaks most for a tag. */
interface Witness {
  readonly feature: Feature;
  readonly gain: number;
  /** In how many of the posts that were asked the tag is. */
  readonly posts: number;
}

/** A feature that was with the tag at least so often is a reason by itself. */
const leastPosts = 2;
/** So many posts of a feature, the newest, are counted for a reason. */
const mostCounted = 1000;

export function createEvidence(postings: Postings, posts: PostTable, tags: TagTable): Evidence {
  /** Likeness by post, log-odds by tag, and share of the nearest posts by tag: for one draft at a time. */
  const likeness = createTally();
  const odds = createTally();
  const shares = createTally();
  const together = createTally();
  const rarity = (count: number) => Math.log(1 + (posts.count + 1) / (count + 0.5));

  /** What the posts of one feature say; the weight by which they say it. */
  const ask = (feature: Feature, witnesses: Map<number, Witness>): number => {
    const count = postings.count(feature.hash);
    if (count === 0) return 0;
    const rare = feature.weight * rarity(count);
    postings.visit(feature.hash, weights.asked, (post) => {
      likeness.add(post, (rare * rare) / posts.length(post));
      posts.eachTag(post, (tag) => together.add(tag, 1));
    });
    const asked = Math.min(count, weights.asked);
    const weight = (feature.weight * rarity(count)) / Math.log(2 + posts.count);
    const chance = weights.chance * (1 + asked * weights.chanceByPost);
    for (const tag of together.touched) {
      const share = (tags.posts(tag) + 0.5) / posts.count;
      const gain = weight * Math.log(1 + together.at(tag) / (chance * share));
      odds.add(tag, gain);
      if (feature.shown && gain > (witnesses.get(tag)?.gain ?? 0))
        witnesses.set(tag, { feature, gain, posts: together.at(tag) });
    }
    together.clear();
    return weight;
  };

  /** Shares the nearest posts' likeness out to their tags; in how many of them each is. */
  const askNearest = (length: number): Map<number, number> => {
    const nearest = createNearest(weights.nearest);
    for (const post of likeness.touched) nearest.offer(post, likeness.at(post) / length);
    const total = nearest.best.reduce((sum, [, score]) => sum + score, weights.nearFloor);
    const counts = new Map<number, number>();
    for (const [post, score] of nearest.best)
      posts.eachTag(post, (tag) => {
        shares.add(tag, score / total);
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
      });
    return counts;
  };

  /** In how many posts of a feature a tag is. */
  const countTogether = (wanted: number, { feature, posts: asked }: Witness): number => {
    if (postings.count(feature.hash) <= weights.asked) return asked;
    let count = 0;
    postings.visit(feature.hash, mostCounted, (post) =>
      posts.eachTag(post, (tag) => (count += tag === wanted ? 1 : 0)),
    );
    return count;
  };
  const reasonFor = (tag: number, witness: Witness | undefined, near: number): IdeaReason => {
    const count = witness ? countTogether(tag, witness) : 0;
    const shown = witness?.feature.shown;
    if (shown && (count >= leastPosts || near === 0))
      return shown.kind === 'tag'
        ? { kind: 'together', tag: shown.text, posts: count }
        : { kind: 'words', word: shown.text, posts: count };
    return near > 0 ? { kind: 'similar', posts: near } : { kind: 'often', posts: tags.posts(tag) };
  };

  return {
    lengthOf(features) {
      let sum = 0;
      for (const { hash, weight, shown } of features)
        // Tags are what is looked for: a draft is like a post by its words.
        if (shown?.kind !== 'tag') sum += (weight * rarity(postings.count(hash))) ** 2;
      return Math.sqrt(sum);
    },
    rank(features, left, limit) {
      const witnesses = new Map<number, Witness>();
      let weight = 0;
      for (const feature of features) weight += ask(feature, witnesses);
      const near = askNearest(this.lengthOf(features) || 1);
      const best = createNearest(limit);
      const score = (tag: number) =>
        weights.usual * Math.log((tags.posts(tag) + 0.5) / posts.count) +
        (weights.words * odds.at(tag)) / Math.max(1, weight) +
        weights.near * Math.log(shares.at(tag) + weights.nearUnknown);
      const offer = (tag: number) => {
        if (left.size === 0 || !left.has(tags.keyOf(tag))) best.offer(tag, score(tag));
      };
      for (const tag of odds.touched) offer(tag);
      for (const tag of tags.mostUsed()) if (odds.at(tag) === 0) offer(tag);
      for (const tally of [likeness, odds, shares]) tally.clear();
      return best.best.map(([tag, points]) => ({
        key: tags.keyOf(tag),
        score: points,
        reason: reasonFor(tag, witnesses.get(tag), near.get(tag) ?? 0),
      }));
    },
  };
}
