import type { SiteProfile } from './site-profile';

/** Plain contenteditables. */
export const vk = {
  id: 'vk',
  name: 'VK',
  matches: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*'],
  composers: [
    {
      surface: 'message',
      selector: '.ComposerInput__input[contenteditable], .im_editable',
      confidence: 'observed',
    },
    { surface: 'post', selector: '#post_field, [role="dialog"] [contenteditable]', confidence: 'unverified' },
  ],
  // The API's limit, in a unit that is not said. Too many different numbers circulate for posts on a wall.
  limits: { message: { unit: 'utf16', max: 9000, confidence: 'unverified' } },
  hashtagRules: { linked: true, grammar: 'word', advised: 10, confidence: 'unverified' },
  mentionRules: { kind: 'text', grammar: 'word', confidence: 'unverified' },
  author: [],
  placement: 'above',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
