import { findLinks } from '../counter/find-links';
import type { LengthRule } from '../sites/site-profile';
import type { Edit } from '../text/text-range';
import { type CampaignTags, tagLink } from './tag-link';

/** The edits that tag the links of a text, in order; none for a link that has all parameters already. */
export function tagText(text: string, tags: CampaignTags, unit?: LengthRule['unit']): Edit[] {
  return findLinks(text, unit).flatMap(({ from, to }) => {
    const link = text.slice(from, to);
    // Telegram's `tg:` and the like lead into apps, which count nothing.
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(link) && !/^https?:/i.test(link)) return [];
    const tagged = tagLink(link, tags);
    return tagged === link ? [] : [{ from, to, insert: tagged }];
  });
}
