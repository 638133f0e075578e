import type { SiteProfile } from './site-profile';

/** Captions and messages are Lexical, comments a React-controlled text area; Enter sends comments and messages. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    {
      surface: 'message',
      selector: '[aria-label="Message"][contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'comment', selector: 'form textarea, form [contenteditable="true"]', confidence: 'observed' },
    {
      surface: 'post',
      selector: '[role="dialog"] [contenteditable="true"], [role="dialog"] textarea',
      confidence: 'observed',
    },
    { surface: 'message', selector: '[role="textbox"][contenteditable="true"]', confidence: 'observed' },
  ],
  limits: {
    // The unit is not documented; the page's own counter is a string length.
    post: { unit: 'utf16', max: 2200, confidence: 'official' },
    comment: { unit: 'utf16', max: 2200, confidence: 'unverified' },
  },
  reminders: { linksAreText: true, describesPictures: true },
  folds: { post: { after: 125, confidence: 'unverified' } },
  // Five since 2025-12-19, in captions and one's own comments together.
  hashtagRules: {
    linked: true,
    grammar: 'word',
    maxCount: 5,
    whenMore: 'refused',
    advised: 5,
    restrictsSome: true,
    confidence: 'official',
  },
  mentionRules: { kind: 'text', grammar: 'dotted', maxCount: 20, confidence: 'official' },
  author: [
    {
      near: 'article, [role="dialog"]',
      where: 'around',
      composer: 'form',
      inside: 'header a[href^="/"]:not([href^="/stories/"])',
      attribute: 'href',
      pattern: /^\/([\w.]+)/,
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
