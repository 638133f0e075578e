import type { LengthLimit, SiteProfile } from './site-profile';

/** Labels are in the reader's language; where none of these is found, no name is better than a wrong one. */
const replyLabels = '[aria-label^="Reply to"], [aria-label^="Répondre à"], [aria-label^="الرد على"]';
const commentLabels =
  '[aria-label^="Comment as"], [aria-label^="Answer as"], [aria-label^="Write a"], [aria-label^="Commenter en tant que"], [aria-label^="التعليق باسم"]';
const comment: LengthLimit = { unit: 'utf16', max: 8000, confidence: 'unverified' };

/** Everything is Lexical; Enter sends comments and messages. */
export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  composers: [
    { surface: 'reply', selector: `:is(${replyLabels})[contenteditable="true"]`, confidence: 'observed' },
    { surface: 'comment', selector: `:is(${commentLabels})[contenteditable="true"]`, confidence: 'observed' },
    {
      surface: 'message',
      selector: '[aria-label="Message"][contenteditable="true"]',
      confidence: 'observed',
    },
    {
      surface: 'comment',
      selector: '[role="article"] [contenteditable="true"]',
      confidence: 'observed',
    },
    {
      surface: 'post',
      selector: '[role="dialog"] [contenteditable="true"][role="textbox"]',
      confidence: 'observed',
    },
  ],
  limits: {
    post: { unit: 'utf16', max: 63_206, confidence: 'unverified' },
    comment,
    reply: comment,
    message: { unit: 'utf16', max: 20_000, confidence: 'unverified' },
  },
  postCustoms: { previewsOneLink: true },
  reminders: { linkInFirstComment: true },
  hashtagRules: { linked: true, grammar: 'word', advised: 2, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'observed' },
  author: [
    {
      near: replyLabels,
      where: 'composer',
      attribute: 'aria-label',
      pattern: /^(?:Reply to|Répondre à|الرد على) (.+?)(?:\.{3}|…)?$/,
      confidence: 'observed',
    },
    {
      near: '[role="article"]',
      where: 'around',
      composer: commentLabels,
      inside: 'h3 a[role="link"], h2 a[role="link"], strong',
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
