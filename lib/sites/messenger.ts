import type { SiteProfile } from './site-profile';

/** The editor of Facebook's messages on a host of its own; Enter sends. */
export const messenger = {
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://www.messenger.com/*'],
  composers: [
    {
      surface: 'message',
      selector: '[contenteditable="true"][role="textbox"]',
      confidence: 'observed',
    },
  ],
  limits: { message: { unit: 'utf16', max: 20_000, confidence: 'unverified' } },
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'observed' },
  author: [{ near: '[role="main"] h1, [role="main"] h2', confidence: 'unverified' }],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
