import type { LengthLimit, SiteProfile } from './site-profile';

/** The largest instances; others are added by the user. */
const instances = ['misskey.io', 'misskey.design', 'nijimiss.moe', 'sushi.ski'];
/** `MAX_NOTE_TEXT_LENGTH`; an instance may set less (`/api/meta`, `maxNoteTextLength`). */
const post: LengthLimit = { unit: 'utf16', max: 3000, confidence: 'official' };

/** A text area that Vue controls. */
export const misskey = {
  id: 'misskey',
  name: 'Misskey',
  matches: instances.map((host) => `https://${host}/*`),
  software: { mark: '#misskey_app, [data-cy-post-form-text]', limits: 'misskey-api' },
  composers: [
    { surface: 'post', selector: '[data-cy-post-form-text]', confidence: 'official' },
    { surface: 'post', selector: 'textarea', confidence: 'unverified' },
  ],
  limits: { post, reply: post },
  hashtagRules: { linked: true, grammar: 'misskey', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  author: [],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
