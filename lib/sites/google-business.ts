import type { SiteProfile } from './site-profile';

/**
 * Text areas without a stable mark; the field's own `maxlength` tells an update from a reply. The panel on Google Search
 * is left to the user ("Use on this site"): a permission is for a whole host, and that host is everybody's search.
 */
export const googleBusiness = {
  id: 'google-business',
  name: 'Google Business Profile',
  matches: ['https://business.google.com/*'],
  composers: [
    { surface: 'post', selector: 'textarea[maxlength="1500"]', confidence: 'unverified' },
    { surface: 'reply', selector: 'textarea', confidence: 'unverified' },
  ],
  limits: {
    post: { unit: 'utf16', max: 1500, confidence: 'observed' },
    // `ReviewReply.comment`: bytes, so about 2,000 Arabic letters.
    reply: { unit: 'utf8-bytes', max: 4096, confidence: 'official' },
  },
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'none', confidence: 'unverified' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
