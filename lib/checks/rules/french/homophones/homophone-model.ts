import type { FrenchToken } from '../french-tokens';
import weightsFile from '../data/homophone-weights.json';
import { contextFeatures } from './context-features';
import type { Occurrence } from './homophone-sets';

/**
 * The weights of one set: for each member but the first, `buckets` weights of 4 bits, two a byte, in base64. The first
 * member's score is always 0.
 */
export interface StoredWeights {
  readonly scale: number;
  readonly members: readonly string[];
}

const loaded = new Map<string, readonly Int8Array[]>();

/** For each member of the set, the logarithm of how likely it is here; they add up to 1. */
export function logLikelihoods(tokens: readonly FrenchToken[], occurrence: Occurrence): number[] {
  const stored = (weightsFile.sets as Record<string, StoredWeights>)[occurrence.set.id];
  if (!stored) return occurrence.set.members.map(() => -Math.log(occurrence.set.members.length));
  const weights = loaded.get(occurrence.set.id) ?? stored.members.map(unpack);
  loaded.set(occurrence.set.id, weights);
  const hashes = contextFeatures(tokens, occurrence).map((feature) => bucketOf(feature, weightsFile.buckets));
  const scores = [
    0,
    ...weights.map((own) => stored.scale * hashes.reduce((sum, hash) => sum + (own[hash] ?? 0), 0)),
  ];
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
  return scores.map((score) => score - total);
}

/** The bucket of a feature: FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function bucketOf(feature: string, buckets: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) value = Math.imul(value ^ feature.charCodeAt(i), 0x01000193);
  return (value >>> 0) % buckets;
}

/** Weights from -8 to 7, the lower half of each byte first. */
function unpack(base64: string): Int8Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const weights = new Int8Array(bytes.length * 2);
  for (const [index, byte] of bytes.entries()) {
    weights[2 * index] = (byte & 15) - 8;
    weights[2 * index + 1] = (byte >> 4) - 8;
  }
  return weights;
}
