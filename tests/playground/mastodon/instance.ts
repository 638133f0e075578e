/** The part of `/api/v2/instance` that says how long a post may be. */
export const instance = {
  domain: 'mastodon.social',
  title: 'Playground',
  version: '4.5.0',
  configuration: {
    statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
  },
} as const;
