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
    { surface: 'post', selector: '[data-testid^="tweetTextarea_"]', confidence: 'observed' },
    {
      surface: 'message',
      selector: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      confidence: 'observed',
    },
    { surface: 'post', selector: '.public-DraftEditor-content', confidence: 'observed' },
  ],
  limits: {
    post: { unit: 'x-weighted', max: 280, maxForSubscribers: 25_000, confidence: 'official' },
    reply: { unit: 'x-weighted', max: 280, maxForSubscribers: 25_000, confidence: 'official' },
  },
  postCustoms: { leadingMentionHides: true, previewsOneLink: true },
  reminders: { describesPictures: true },
  // X Help: "Show more" comes after the first 280 of a long post.
  folds: { post: { after: 280, confidence: 'official' }, reply: { after: 280, confidence: 'official' } },
  hashtagRules: { linked: true, grammar: 'x', advised: 2, confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'x', confidence: 'official' },
  thread: { addButton: '[data-testid="addButton"]', confidence: 'observed' },
  author: [
    {
      near: '[data-testid="dm-conversation-header"]',
      inside: 'a[href^="/"]',
      composer: '[data-testid="dm-composer-textarea"]',
      confidence: 'unverified',
    },
    {
      near: 'article[data-testid="tweet"]',
      inside: '[data-testid="User-Name"] a',
      message: '[data-testid="tweetText"]',
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
