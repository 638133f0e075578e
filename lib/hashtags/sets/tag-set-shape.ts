import * as v from 'valibot';
import { languages } from '../../checks/language/language';

/** What a `TagSet` looks like in a file: as large as somebody makes one. */
export const tagSetShape = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  tags: v.array(v.string()),
  networks: v.array(v.string()),
  language: v.exactOptional(v.picklist(languages)),
  brand: v.exactOptional(v.string()),
  campaign: v.exactOptional(v.string()),
  take: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  lastUsed: v.record(v.string(), v.pipe(v.number(), v.finite())),
});
