import type { SiteProfile } from './site-profile';

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

export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: instances.map((host) => `https://${host}/*`),
  composers: [{ surface: 'post', selector: postFields }],
  limits: {
    post: { unit: 'mastodon', max: 500, linkLength: 23 },
    reply: { unit: 'mastodon', max: 500, linkLength: 23 },
  },
  countedTogether: postFields,
  author: [
    { near: '.reply-indicator', inside: '.display-name__html' },
    { near: '.reply-indicator', inside: '.display-name__account', pattern: /^@?([^@\s]+)/ },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
