import * as v from 'valibot';
import { lengths, tones } from './goals';

/** Longest text that is rewritten, in UTF-16 units; posts of people are shorter. */
export const longestDraft = 20_000;

/** A request as it comes from a page's process. */
export const requestShape = v.object({
  draft: v.pipe(v.string(), v.minLength(1), v.maxLength(longestDraft)),
  tone: v.optional(v.picklist(tones)),
  length: v.optional(v.picklist(lengths)),
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  answered: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
});
