import * as v from 'valibot';

const confidence = v.picklist(['official', 'observed', 'unverified']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A profile's `HashtagRules`, as a page's context sends them. */
export const hashtagRules = v.variant('linked', [
  v.object({
    linked: v.literal(false),
    headingAtLineStart: v.optional(v.literal(true)),
    confidence,
  }),
  v.object({
    linked: v.literal(true),
    grammar: v.picklist(['x', 'bluesky', 'mastodon', 'misskey', 'word', 'to-space', 'topic']),
    maxCount: v.optional(count),
    whenMore: v.optional(v.picklist(['refused', 'first-ones-count', 'none-counts'])),
    maxLength: v.optional(count),
    advised: v.optional(count),
    restrictsSome: v.optional(v.literal(true)),
    confidence,
  }),
]);
