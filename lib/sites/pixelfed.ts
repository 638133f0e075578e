import type { LengthLimit, SiteProfile } from './site-profile';

/** The largest instances; others are added by the user. */
const instances = ['pixelfed.social', 'pixelfed.de', 'pixelfed.art', 'pixey.org', 'gram.social'];
/** The default; an instance may allow up to 10,000. */
const text: LengthLimit = { unit: 'utf16', max: 500, confidence: 'official' };

/** Text areas that Vue controls. */
export const pixelfed = {
  id: 'pixelfed',
  name: 'Pixelfed',
  matches: instances.map((host) => `https://${host}/*`),
  software: {
    mark: '.compose-modal-component, meta[name="generator"][content="pixelfed"]',
    limits: 'mastodon-api',
  },
  composers: [
    { surface: 'post', selector: '.compose-modal textarea', confidence: 'official' },
    { surface: 'comment', selector: 'textarea', confidence: 'observed' },
  ],
  limits: { post: text, comment: text, reply: text },
  hashtagRules: { linked: true, grammar: 'x', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
