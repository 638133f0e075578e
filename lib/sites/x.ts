import type { SiteProfile } from './site-profile';

/** Posts and replies are Draft.js; mobile and X Chat are React-controlled text areas. */
export const x = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  composers: [
    { surface: 'post', selector: '[data-testid^="tweetTextarea_"]' },
    {
      surface: 'message',
      selector: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
    },
    { surface: 'post', selector: '.public-DraftEditor-content' },
  ],
  limits: {
    post: { unit: 'x-weighted', max: 280 },
    reply: { unit: 'x-weighted', max: 280 },
  },
  author: [{ near: 'article[data-testid="tweet"]', inside: '[data-testid="User-Name"] a' }],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
