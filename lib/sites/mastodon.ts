import type { LengthLimit, SiteProfile } from './site-profile';

/** Any instance runs this web client; these are the largest ones. Others are added by the user. */
const instances = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'hachyderm.io',
  'fosstodon.org',
  'mastodon.world',
  'techhub.social',
  'piaille.fr',
  'mamot.fr',
];

const postFields = '.compose-form textarea, .compose-form .spoiler-input__input';
/** The default; an instance says its own in `/api/v2/instance`. */
const post: LengthLimit = { unit: 'mastodon', max: 500, linkLength: 23, confidence: 'official' };

/** Every composer is a self-growing text area. */
export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: instances.map((host) => `https://${host}/*`),
  software: {
    mark: '#mastodon.app-holder, .compose-form .autosuggest-textarea__textarea',
    limits: 'mastodon-api',
  },
  composers: [{ surface: 'post', selector: postFields, confidence: 'official' }],
  limits: { post, reply: post },
  postCustoms: { previewsOneLink: true },
  reminders: { describesPictures: true },
  hashtagRules: { linked: true, grammar: 'mastodon', confidence: 'official' },
  mentionRules: { kind: 'text', grammar: 'fediverse', confidence: 'official' },
  countedTogether: postFields,
  author: [
    {
      near: '.reply-indicator',
      inside: '.display-name__html',
      message: '.reply-indicator__content',
      confidence: 'official',
    },
    {
      near: '.reply-indicator',
      inside: '.display-name__account',
      message: '.reply-indicator__content',
      pattern: /^@?([^@\s]+)/,
      confidence: 'official',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
