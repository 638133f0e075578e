import type { SiteProfile } from './site-profile';

/** A contenteditable of its own making, for answers and comments alike. */
export const quora = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  composers: [{ surface: 'post', selector: '.doc[contenteditable="true"]', confidence: 'unverified' }],
  limits: {},
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'unverified' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
