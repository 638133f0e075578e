import type { LengthLimit, SiteProfile } from './site-profile';

const postFields = '#compose-container textarea, #compose-container .spoiler-text-field';
/** Mastodon's rule for links and mentions, the rest in graphemes (`compose.jsx`); the instance may allow more. */
const post: LengthLimit = {
  unit: 'mastodon',
  max: 500,
  linkLength: 23,
  by: 'graphemes',
  confidence: 'official',
};

/** A client of Mastodon with plain text areas. */
export const phanpy = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  composers: [
    { surface: 'post', selector: postFields, confidence: 'observed' },
    { surface: 'post', selector: 'textarea', confidence: 'unverified' },
  ],
  limits: { post, reply: post },
  hashtagRules: { linked: true, grammar: 'mastodon', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  countedTogether: postFields,
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
