import type { LengthLimit, SiteProfile } from './site-profile';

/** Lexicon `app.bsky.feed.post`. */
const post: LengthLimit = { unit: 'graphemes', max: 300, maxBytes: 3000, confidence: 'official' };

/** Posts and replies are TipTap; direct messages a self-growing text area. */
export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
  composers: [
    {
      surface: 'post',
      selector: '[data-testid="composePostView"] [contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'message', selector: 'textarea', confidence: 'unverified' },
  ],
  limits: {
    post,
    reply: post,
    // Lexicon `chat.bsky.convo.defs`.
    message: { unit: 'graphemes', max: 1000, maxBytes: 10_000, confidence: 'official' },
  },
  postCustoms: { previewsOneLink: true },
  reminders: { describesPictures: true },
  hashtagRules: { linked: true, grammar: 'bluesky', maxLength: 64, confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'domain', confidence: 'official' },
  thread: {
    addButton:
      '[data-testid="composePostView"] :is(button, [role="button"])[aria-label^="Add new post"], [data-testid="composePostView"] :is(button, [role="button"])[aria-label^="Add another post"]',
    confidence: 'unverified',
  },
  author: [
    // The composer's dialog repeats the name of who is answered, without a mark of its own; the post is behind it.
    {
      near: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]',
      inside: 'a[href^="/profile/"]',
      message: '[data-testid="postText"]',
      repeatedIn: '[role="dialog"]',
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
