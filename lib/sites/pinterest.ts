import type { SiteProfile } from './site-profile';

const domains =
  'pinterest.com pinterest.co.uk pinterest.ca pinterest.com.au pinterest.com.mx pinterest.fr pinterest.de pinterest.es pinterest.it pinterest.pt pinterest.jp';

/** Titles are inputs, descriptions and comments Draft.js. */
export const pinterest = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: domains.split(' ').map((domain) => `https://*.${domain}/*`),
  composers: [
    { surface: 'title', selector: '#storyboard-selector-title', confidence: 'observed' },
    {
      surface: 'comment',
      selector:
        '[role="dialog"] .public-DraftEditor-content, [data-test-id*="comment"] .public-DraftEditor-content',
      confidence: 'unverified',
    },
    {
      surface: 'description',
      selector: '#dweb-comment-editor-container [contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'description', selector: '.public-DraftEditor-content', confidence: 'observed' },
  ],
  limits: {
    // JSON schema's maxLength, which counts code points.
    title: { unit: 'code-points', max: 100, confidence: 'official' },
    description: { unit: 'code-points', max: 800, confidence: 'official' },
  },
  // Pin specifications: about 40 are shown.
  folds: { title: { after: 40, confidence: 'official' } },
  hashtagRules: { linked: true, grammar: 'word', confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'unverified' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
