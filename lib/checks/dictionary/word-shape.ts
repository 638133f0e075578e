import * as v from 'valibot';
import { languages } from '../language/language';

export const longestWord = 200;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(longestWord));

/** What a word of the dictionary looks like, in messages and files. */
export const personalWordShape = v.object({
  word: text,
  shown: text,
  language: v.picklist(['any', ...languages]),
  learned: v.boolean(),
  addedAt: v.number(),
});
