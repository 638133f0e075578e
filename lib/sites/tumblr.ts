import type { SiteProfile } from './site-profile';

/** Gutenberg: each block is a contenteditable of its own, with its own limit. */
export const tumblr = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  composers: [
    {
      surface: 'post',
      selector: '.block-editor-rich-text__editable[contenteditable="true"]',
      confidence: 'observed',
    },
  ],
  limits: { post: { unit: 'code-points', max: 4096, confidence: 'official' } },
  // Tags have a field of their own.
  hashtagRules: { linked: true, grammar: 'topic', maxCount: 30, maxLength: 140, confidence: 'unverified' },
  linkRules: { maxCount: 100, confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'word', maxCount: 50, confidence: 'official' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
