import type { LengthLimit, SiteProfile } from './site-profile';

/** The largest instances; others are added by the user. */
const instances = [
  'lemmy.world',
  'lemmy.ml',
  'sh.itjust.works',
  'programming.dev',
  'feddit.org',
  'lemmy.ca',
  'lemmy.dbzer0.com',
  'beehaw.org',
];
/** `validation.rs`: UTF-16 units since 2026-08, as the form's `maxlength` counts. */
const comment: LengthLimit = { unit: 'utf16', max: 10_000, confidence: 'official' };

/** Text areas with Markdown. */
export const lemmy = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: instances.map((host) => `https://${host}/*`),
  software: { mark: '#app.lemmy-site', limits: 'same-everywhere' },
  composers: [
    { surface: 'title', selector: '#post-title', confidence: 'official' },
    { surface: 'post', selector: '.post-form textarea', confidence: 'unverified' },
    {
      surface: 'comment',
      selector: '.markdown-textarea textarea, form textarea.form-control',
      confidence: 'observed',
    },
  ],
  limits: {
    title: { unit: 'code-points', max: 200, confidence: 'official' },
    post: { unit: 'utf16', max: 50_000, confidence: 'official' },
    comment,
    reply: comment,
  },
  hashtagRules: { linked: false, headingAtLineStart: true, confidence: 'unverified' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'observed' },
  author: [{ near: 'li.comment', where: 'around', inside: '.person-listing', confidence: 'unverified' }],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
