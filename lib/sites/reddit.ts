import type { LengthLimit, SiteProfile } from './site-profile';

/** `reddit-archive/reddit`, validator and api: Python's string length. */
const comment: LengthLimit = { unit: 'code-points', max: 10_000, confidence: 'official' };

/** The new site slots Lexical into web components with open shadow roots; the old one has plain text areas. */
export const reddit = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  composers: [
    {
      surface: 'title',
      selector: 'textarea',
      shadowHost: 'faceplate-textarea-input[name="title"]',
      confidence: 'observed',
    },
    {
      surface: 'post',
      selector: 'shreddit-composer [name="body"][contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'comment', selector: 'shreddit-composer [contenteditable="true"]', confidence: 'observed' },
    { surface: 'comment', selector: 'textarea', shadowHost: 'shreddit-composer', confidence: 'observed' },
    { surface: 'title', selector: 'textarea[name="title"]', confidence: 'observed' },
    { surface: 'post', selector: '#newlink textarea[name="text"]', confidence: 'unverified' },
    { surface: 'comment', selector: '.usertext-edit textarea', confidence: 'official' },
  ],
  limits: {
    title: { unit: 'code-points', max: 300, confidence: 'official' },
    post: { unit: 'code-points', max: 40_000, confidence: 'observed' },
    comment,
    reply: comment,
    message: comment,
  },
  hashtagRules: { linked: false, headingAtLineStart: true, confidence: 'unverified' },
  mentionRules: { kind: 'text', grammar: 'reddit', confidence: 'observed' },
  author: [
    { near: 'shreddit-comment', where: 'around', attribute: 'author', confidence: 'observed' },
    { near: 'shreddit-post', attribute: 'author', confidence: 'observed' },
    { near: '.thing', where: 'around', attribute: 'data-author', confidence: 'observed' },
    { near: '#siteTable > .thing', attribute: 'data-author', confidence: 'unverified' },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
