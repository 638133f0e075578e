import * as v from 'valibot';
import { languages } from '../../checks/language/language';

const texts = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(most));

/** What a `TagSet` looks like in a file. */
export const tagSetShape = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
  tags: texts(1000),
  networks: texts(100),
  language: v.optional(v.picklist(languages)),
  take: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  lastUsed: v.record(v.string(), v.pipe(v.number(), v.finite())),
});
