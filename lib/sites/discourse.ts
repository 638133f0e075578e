import type { LengthLimit, SiteProfile } from './site-profile';

/** Some of the largest forums; others are added by the user. */
const instances = [
  'meta.discourse.org',
  'community.openai.com',
  'community.cloudflare.com',
  'community.grafana.com',
];
/** `max_post_length`, a string length; a forum may set another. */
const post: LengthLimit = { unit: 'utf16', max: 32_000, confidence: 'official' };

/** A text area with Markdown or, since 3.5, ProseMirror; both carry the same class. */
export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  matches: instances.map((host) => `https://${host}/*`),
  software: { mark: 'meta[name="generator"][content^="Discourse"]', limits: 'not-told' },
  composers: [
    { surface: 'title', selector: '#reply-title', confidence: 'observed' },
    { surface: 'post', selector: '.d-editor-input', confidence: 'official' },
  ],
  limits: { title: { unit: 'utf16', max: 255, confidence: 'official' }, post, reply: post },
  // `#slug` links a category or tag; what it is called is the forum's matter.
  hashtagRules: { linked: false, headingAtLineStart: true, confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'dotted', confidence: 'official' },
  author: [{ near: '#reply-control', where: 'around', inside: '.user-link', confidence: 'observed' }],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
