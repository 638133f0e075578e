import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(5_000));

/** What an ignored suggestion looks like, in messages and files. */
export const ignoredShape = v.object({
  id: text,
  scope: v.picklist(['once', 'always', 'site']),
  rule: v.exactOptional(text),
  text: v.exactOptional(text),
  host: v.exactOptional(text),
  ignoredAt: v.number(),
});
