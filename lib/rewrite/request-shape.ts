import * as v from 'valibot';
import { lengths, longestDraft, tones } from './goals';

/** A request as it comes from a page's process. */
export const requestShape = v.object({
  draft: v.pipe(v.string(), v.minLength(1), v.maxLength(longestDraft)),
  tone: v.optional(v.picklist(tones)),
  length: v.optional(v.picklist(lengths)),
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  answered: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
});
