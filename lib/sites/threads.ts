import type { LengthLimit, SiteProfile } from './site-profile';

/** developers.facebook.com, Threads Posts: 500 characters, emoji by their UTF-8 bytes. */
const post: LengthLimit = { unit: 'threads', max: 500, confidence: 'official' };

/** Everything is Lexical. */
export const threads = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*'],
  composers: [
    {
      surface: 'reply',
      selector: '[role="textbox"][contenteditable="true"][aria-placeholder^="Reply to "]',
      confidence: 'observed',
    },
    { surface: 'post', selector: '[role="textbox"][contenteditable="true"]', confidence: 'observed' },
  ],
  limits: { post, reply: post },
  // One topic; the first `#tag` of the text is taken for it.
  hashtagRules: {
    linked: true,
    grammar: 'topic',
    maxCount: 1,
    whenMore: 'first-ones-count',
    maxLength: 50,
    advised: 1,
    confidence: 'official',
  },
  // The API refuses more since 2025-12-22 (`THREADS_API__LINK_LIMIT_EXCEEDED`).
  linkRules: { maxCount: 5, counts: 'different-ones', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'dotted', confidence: 'official' },
  thread: {
    addButton: '[role="dialog"] :is([role="button"], button)',
    text: /^(?:Add to thread|Ajouter au fil|إضافة إلى السلسلة)$/,
    confidence: 'unverified',
  },
  author: [
    {
      near: '[aria-placeholder^="Reply to "]',
      where: 'composer',
      attribute: 'aria-placeholder',
      pattern: /^Reply to (.+?)(?:\.{3}|…)?$/,
      confidence: 'observed',
    },
    {
      near: '[data-pressable-container="true"]',
      inside: 'a[href^="/@"]',
      attribute: 'href',
      pattern: /^\/@([\w.]+)/,
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
