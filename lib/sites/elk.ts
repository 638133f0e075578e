import type { LengthLimit, SiteProfile } from './site-profile';

/** Elk's own counter: graphemes, and a link no more than 23 (`PublishWidget.vue`); the instance may allow more. */
const post: LengthLimit = {
  unit: 'mastodon',
  max: 500,
  linkLength: 23,
  by: 'graphemes',
  shortLinksAsTheyAre: true,
  confidence: 'official',
};

/** A client of Mastodon with TipTap. */
export const elk = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  composers: [
    {
      surface: 'post',
      selector: '[aria-roledescription="publish-widget"] [contenteditable="true"]',
      confidence: 'official',
    },
    { surface: 'post', selector: '.ProseMirror', confidence: 'official' },
  ],
  limits: { post, reply: post },
  hashtagRules: { linked: true, grammar: 'mastodon', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
