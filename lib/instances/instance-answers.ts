import * as v from 'valibot';
import type { InstanceLimits } from '../sites/instance-limits';

/** Longest post that is believed, in characters: a larger number is a mistake, or mischief. */
const maxBelieved = 1_000_000;
const maxCharacters = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxBelieved));
/** Pleroma and Misskey's forks count links as they are, and answer 0 or the length of their own address. */
const linkLength = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)));
const statuses = v.object({ max_characters: maxCharacters, characters_reserved_per_url: linkLength });

const configured = v.pipe(
  v.object({ configuration: v.object({ statuses }) }),
  v.transform(({ configuration }): InstanceLimits => {
    const { max_characters: max, characters_reserved_per_url: linkLength } = configuration.statuses;
    return { max, linkLength };
  }),
);
const tootChars = v.pipe(
  v.object({ max_toot_chars: maxCharacters }),
  v.transform(({ max_toot_chars: max }): InstanceLimits => ({ max })),
);
const bareMaximum = v.pipe(
  v.object({ max_characters: maxCharacters }),
  v.transform(({ max_characters: max }): InstanceLimits => ({ max })),
);

/** `GET /api/v2/instance`: Mastodon 4, GoToSocial, Pixelfed, Akkoma. */
export const mastodonV2Answer = configured;
/** `GET /api/v1/instance`: all of these, and Pleroma, glitch-soc and Hometown by fields of their own. */
export const mastodonV1Answer = v.union([configured, tootChars, bareMaximum]);
/** `POST /api/meta`: Misskey and its forks. */
export const misskeyAnswer = v.pipe(
  v.object({ maxNoteTextLength: maxCharacters }),
  v.transform(({ maxNoteTextLength: max }): InstanceLimits => ({ max })),
);
