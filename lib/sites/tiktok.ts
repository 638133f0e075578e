import type { SiteProfile } from './site-profile';

/** Everything is Draft.js; the caption's editable element is a combobox. */
export const tiktok = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  composers: [
    {
      surface: 'comment',
      selector: '[data-e2e="comment-input"] [contenteditable="true"]',
      confidence: 'observed',
    },
    {
      surface: 'message',
      selector:
        '[data-e2e="message-input-area"] [contenteditable="true"], [data-e2e="dm-new-input-editor"] [contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'post', selector: '.public-DraftEditor-content', confidence: 'observed' },
    { surface: 'post', selector: '[contenteditable="true"][role="combobox"]', confidence: 'observed' },
  ],
  limits: {
    // Official for the Content Posting API; Studio is said to take 4,000, which no page of TikTok's confirms.
    post: { unit: 'utf16', max: 2200, confidence: 'unverified' },
    comment: { unit: 'utf16', max: 150, confidence: 'unverified' },
  },
  reminders: { linksAreText: true },
  hashtagRules: { linked: true, grammar: 'to-space', maxCount: 5, advised: 5, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'observed' },
  author: [
    {
      near: '[data-e2e="comment-username-1"], [data-e2e="comment-username-2"]',
      composer: '[data-e2e="comment-input"]',
      confidence: 'unverified',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
