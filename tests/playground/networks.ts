/** A network with pages in the playground. */
export interface PlaygroundNetwork {
  /** The `id` of its profile. */
  readonly site: string;
  readonly name: string;
  /** What its composers are made of, for people who look around. */
  readonly editor: string;
}

// prettier-ignore
export const networks: readonly PlaygroundNetwork[] = [
  { site: 'x', name: 'X', editor: 'Draft.js' },
  { site: 'facebook', name: 'Facebook', editor: 'Lexical' },
  { site: 'messenger', name: 'Messenger', editor: 'Lexical' },
  { site: 'instagram', name: 'Instagram', editor: 'Lexical, and a React textarea' },
  { site: 'threads', name: 'Threads', editor: 'Lexical' },
  { site: 'linkedin', name: 'LinkedIn', editor: 'Quill in a shadow root, TipTap, an old Quill' },
  { site: 'tiktok', name: 'TikTok', editor: 'Draft.js' },
  { site: 'youtube', name: 'YouTube', editor: 'plain editable elements' },
  { site: 'reddit', name: 'Reddit', editor: 'Lexical in web components' },
  { site: 'pinterest', name: 'Pinterest', editor: 'Draft.js' },
  { site: 'bluesky', name: 'Bluesky', editor: 'TipTap' },
  { site: 'mastodon', name: 'Mastodon', editor: 'a React textarea' },
  { site: 'elk', name: 'Elk', editor: 'TipTap' },
  { site: 'phanpy', name: 'Phanpy', editor: 'a textarea' },
  { site: 'misskey', name: 'Misskey', editor: 'a Vue textarea' },
  { site: 'pixelfed', name: 'Pixelfed', editor: 'a Vue textarea' },
  { site: 'telegram', name: 'Telegram', editor: 'plain editable elements' },
  { site: 'whatsapp', name: 'WhatsApp', editor: 'Lexical' },
  { site: 'discord', name: 'Discord', editor: 'Slate' },
  { site: 'slack', name: 'Slack', editor: 'Quill' },
  { site: 'vk', name: 'VK', editor: 'plain editable elements' },
  { site: 'tumblr', name: 'Tumblr', editor: 'editable blocks' },
  { site: 'quora', name: 'Quora', editor: 'a plain editable element' },
  { site: 'medium', name: 'Medium', editor: 'a plain editable element, Slate' },
  { site: 'google-business', name: 'Google Business Profile', editor: 'a textarea' },
  { site: 'trustpilot', name: 'Trustpilot', editor: 'a textarea' },
  { site: 'discourse', name: 'Discourse', editor: 'a textarea, or ProseMirror' },
  { site: 'lemmy', name: 'Lemmy', editor: 'a textarea' },
  { site: 'hacker-news', name: 'Hacker News', editor: 'a plain form' },
];
