import type { SiteProfile } from './site-profile';

/** Replies to reviews: a text area, without a published limit. */
export const trustpilot = {
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ['https://businessapp.b2b.trustpilot.com/*'],
  composers: [{ surface: 'reply', selector: 'textarea', confidence: 'unverified' }],
  limits: {},
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'none', confidence: 'unverified' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
