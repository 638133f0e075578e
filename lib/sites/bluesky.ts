import type { SiteProfile } from './site-profile';

/** Posts and replies are TipTap; direct messages a self-growing text area. */
export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*', 'https://main.bsky.dev/*'],
  composers: [
    { surface: 'post', selector: '[data-testid="composePostView"] [contenteditable="true"]' },
    { surface: 'message', selector: 'textarea' },
  ],
  limits: {
    post: { unit: 'graphemes', max: 300, maxBytes: 3000 },
    reply: { unit: 'graphemes', max: 300, maxBytes: 3000 },
    message: { unit: 'graphemes', max: 1000, maxBytes: 10_000 },
  },
  author: [
    // The composer's dialog repeats the name of who is answered, without a mark of its own; the post is behind it.
    {
      near: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]',
      inside: 'a[href^="/profile/"]',
      repeatedIn: '[role="dialog"]',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
