import type { SiteProfile } from './site-profile';

/** A story, its title included, is one contenteditable; responses are Slate. */
export const medium = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://*.medium.com/*'],
  composers: [
    {
      surface: 'post',
      selector: '[contenteditable="true"]:has([data-testid^="editor"])',
      confidence: 'observed',
    },
    {
      surface: 'comment',
      selector: '[contenteditable="true"][role="textbox"]',
      confidence: 'unverified',
    },
  ],
  limits: {},
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'unverified' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
