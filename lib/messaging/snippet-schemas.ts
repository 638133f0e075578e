import * as v from 'valibot';
import { surfaces } from '../sites/site-profile';

/** An id or a language tag, where there may be none. */
export const shortText = v.optional(v.pipe(v.string(), v.maxLength(200)));

export const surface = v.picklist(surfaces);

/** Where a reply is looked for. */
export const searchContext = v.object({
  siteId: shortText,
  surface: v.optional(surface),
  lang: shortText,
  answered: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
});

/** What is left out of a draft stays as it is; an `undefined` that Chromium drops means the same. */
export const snippetDraft = v.object({
  id: shortText,
  title: v.string(),
  triggers: v.array(v.string()),
  variants: v.pipe(
    v.array(
      v.object({
        lang: v.string(),
        register: v.optional(v.picklist(['neutral', 'formal', 'friendly'])),
        body: v.string(),
        short: v.optional(v.string()),
        reviewedAt: v.optional(v.number()),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
  tags: v.array(v.string()),
  note: v.optional(v.string()),
  folder: v.optional(v.string()),
  sites: v.optional(v.array(v.string())),
  surfaces: v.optional(v.array(surface)),
  pinned: v.optional(v.picklist([0, 1])),
  expiresAt: v.nullish(v.number()),
  origin: v.optional(
    v.object({
      kind: v.picklist(['import', 'team']),
      source: v.string(),
      externalId: v.optional(v.string()),
    }),
  ),
});
