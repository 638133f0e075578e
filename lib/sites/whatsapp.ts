import type { SiteProfile } from './site-profile';

/** Lexical; Enter sends. */
export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  composers: [
    {
      surface: 'message',
      selector: 'footer [contenteditable="true"][role="textbox"]',
      confidence: 'observed',
    },
    {
      surface: 'message',
      selector: '[data-testid="conversation-compose-box-input"], [contenteditable="true"][data-tab="10"]',
      confidence: 'observed',
    },
  ],
  limits: { message: { unit: 'utf16', max: 65_536, confidence: 'unverified' } },
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'unverified' },
  author: [{ near: '#main header', inside: 'span[dir="auto"]', confidence: 'observed' }],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
