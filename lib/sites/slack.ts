import type { LengthLimit, SiteProfile } from './site-profile';

const message: LengthLimit = { unit: 'utf16', max: 40_000, confidence: 'unverified' };

/** Quill, with `spellcheck="false"`; Enter sends. */
export const slack = {
  id: 'slack',
  name: 'Slack',
  matches: ['https://*.slack.com/*'],
  composers: [
    { surface: 'reply', selector: '[data-qa="threads_flexpane"] .ql-editor', confidence: 'observed' },
    { surface: 'message', selector: '[data-qa="message_input"] .ql-editor', confidence: 'observed' },
  ],
  limits: { message, reply: message },
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'unverified' },
  author: [
    {
      near: '[data-qa="threads_flexpane"]',
      where: 'around',
      inside: '[data-qa="message_sender_name"]',
      confidence: 'unverified',
    },
  ],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
