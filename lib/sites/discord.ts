import type { SiteProfile } from './site-profile';

/** Slate; Enter sends. */
export const discord = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  composers: [
    {
      surface: 'message',
      selector: '[role="textbox"][data-slate-editor="true"]',
      confidence: 'observed',
    },
    {
      surface: 'message',
      selector: '[class*="slateTextArea"] [contenteditable="true"]',
      confidence: 'observed',
    },
  ],
  limits: { message: { unit: 'utf16', max: 2000, maxForSubscribers: 4000, confidence: 'official' } },
  hashtagRules: { linked: false, headingAtLineStart: true, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'observed' },
  author: [{ near: '[class*="replyBar"]', inside: '[class*="name"]', confidence: 'unverified' }],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
