import type { SiteProfile } from './site-profile';

/** Two clients, K and A, each with a plain contenteditable; K has a second one that only measures. Enter sends. */
export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  composers: [
    {
      surface: 'message',
      selector: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
      confidence: 'observed',
    },
    { surface: 'message', selector: '#editable-message-text', confidence: 'observed' },
  ],
  limits: {
    message: { unit: 'code-points', max: 4096, maxForSubscribers: 8192, confidence: 'observed' },
  },
  hashtagRules: { linked: true, grammar: 'word', maxLength: 256, confidence: 'unverified' },
  linkRules: { maxCount: 100, confidence: 'observed' },
  mentionRules: { kind: 'text', grammar: 'x', confidence: 'unverified' },
  author: [
    { near: '.chat-info .peer-title', confidence: 'unverified' },
    { near: '.MiddleHeader .fullName', confidence: 'unverified' },
  ],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
