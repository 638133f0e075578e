import type { LengthLimit, SiteProfile } from './site-profile';

/** `limit` in Pleroma's default configuration, by Elixir's `String.length`; most instances set their own. */
const post: LengthLimit = { unit: 'graphemes', max: 5000, confidence: 'official' };

/** Pleroma's and Akkoma's own client: a text area that Vue controls. No instance is large; the user adds theirs. */
export const pleroma = {
  id: 'pleroma',
  name: 'Pleroma',
  matches: [],
  software: { mark: '.post-status-form .form-post-body', limits: 'mastodon-api' },
  composers: [
    { surface: 'post', selector: '.post-status-form .form-post-body', confidence: 'official' },
    { surface: 'post', selector: '.post-status-form textarea', confidence: 'observed' },
  ],
  limits: { post, reply: post },
  hashtagRules: { linked: true, grammar: 'word', confidence: 'unverified' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
