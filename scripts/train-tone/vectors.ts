import type { Language } from '../../lib/checks/language/language';
import { causeFeatures } from '../../lib/tone/model/cause-features';
import { eachFeature } from '../../lib/tone/model/features';
import { shapeFeatures } from '../../lib/tone/model/shape-features';
import { readPost } from '../../lib/tone/post/read-post';
import { findHits } from '../../lib/tone/rules/find-hits';
import type { Sample } from './samples';

/** A sample as the model reads it. */
export interface Vector extends Sample {
  /** Each bucket once. */
  readonly buckets: Int32Array;
  /** Features of the causes, then of the shapes. */
  readonly meant: Float32Array;
}

/** @param withSigns Whether marks and emoji are among the words: else the causes alone speak for them. */
export function vectorOf(sample: Sample, language: Language, withSigns = true): Vector {
  const post = readPost(sample.text, language);
  const buckets = new Set<number>();
  eachFeature(post, (bucket, _first, _last, hasSign) => {
    if (withSigns || !hasSign) buckets.add(bucket);
  });
  return {
    ...sample,
    buckets: Int32Array.from(buckets),
    meant: Float32Array.from([...causeFeatures(findHits(post)), ...shapeFeatures(post)]),
  };
}

/** A vector of another language: its words say nothing, what they do says the same. */
export function withoutWords(vector: Vector): Vector {
  return { ...vector, buckets: new Int32Array() };
}
