import type { LengthRule } from '../sites/site-profile';
import type { Count } from './count';
import { countByMastodon } from './mastodon';

/**
 * What Mastodon's server makes of a post: graphemes (`StatusLengthValidator`, `mb_chars.grapheme_length`), where its web
 * client counts by `stringz`. The web client's number is the one to show, since it disables the button; the server's is
 * the one that refuses.
 */
export function countByMastodonServer(
  text: string,
  rule: Extract<LengthRule, { readonly unit: 'mastodon' }>,
): Count {
  const { shortLinksAsTheyAre: _, ...server } = rule;
  return countByMastodon(text, { ...server, by: 'graphemes' });
}
