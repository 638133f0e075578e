import type { SiteProfile } from './site-profile';

/** Plain forms; comments have no published limit. */
export const hackerNews = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  composers: [
    { surface: 'title', selector: 'input[name="title"]', confidence: 'observed' },
    { surface: 'comment', selector: 'textarea[name="text"]', confidence: 'observed' },
  ],
  limits: { title: { unit: 'utf16', max: 80, confidence: 'unverified' } },
  hashtagRules: { linked: false, confidence: 'unverified' },
  mentionRules: { kind: 'none', confidence: 'unverified' },
  // On a comment's own page and on a story's, the last person named before the form is the one who is answered.
  author: [{ near: '.hnuser', confidence: 'unverified' }],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
