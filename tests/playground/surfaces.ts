import type { Surface } from '../../lib/sites/site-profile.ts';
import { amine, lucas, maya, noor, type Person } from './people.ts';

/** A page of the playground: one HTML file, made of `pages/<same name>`, served at `url`. */
export interface PlaygroundPage {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly url: string;
  readonly page: string;
}

/** A page whose composer is driven by a network's real editor library. */
export interface PlaygroundSurface extends PlaygroundPage {
  readonly surface: Surface;
  readonly editor:
    'draft' | 'tiptap' | 'lexical' | 'quill' | 'quill-1' | 'slate' | 'contenteditable' | 'textarea' | 'input';
  /** What the network counts for `sample`, and its limit; absent where no limit is known. */
  readonly expectedCount?: { readonly used: number; readonly limit: number };
  /** The person who is answered. */
  readonly expectedAuthor?: Person;
  /** Enter sends, as in chats. */
  readonly sendsOnEnter?: true;
  /** The frame of the page that the composer is in. */
  readonly frame?: string;
  /** What the page shows of the person; the name by default. */
  readonly authorShownBy?: 'handle';
}

/** A text that every unit counts differently; see `countedAs`. */
export const sample = 'Merci ☕ شكرًا 👋🏽 https://example.com/menu';

/** The sample's length by each unit, worked out by hand. */
const countedAs = {
  x: 41,
  graphemes: 39,
  mastodon: 39,
  mastodonClient: 38,
  utf16: 43,
  codePoints: 41,
  bytes: 54,
  threads: 49,
};
const of = (unit: keyof typeof countedAs, limit: number) => ({ used: countedAs[unit], limit });

/** To add a surface, add its line here and its view in `pages/`. */
// prettier-ignore
const lines: readonly Omit<PlaygroundSurface, 'page'>[] = [
  { id: 'x-post', site: 'x', surface: 'post', editor: 'draft', title: 'Post', url: 'https://x.com/home', expectedCount: of('x', 280) },
  { id: 'x-reply', site: 'x', surface: 'reply', editor: 'draft', title: 'Reply', url: `https://x.com/${maya.handle}/status/1`, expectedCount: of('x', 280), expectedAuthor: maya },
  { id: 'x-dialog', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a modal dialog', url: 'https://x.com/notifications', expectedCount: of('x', 280) },
  { id: 'x-dialog-autofocus', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a modal dialog, focused at once', url: 'https://x.com/compose/post', expectedCount: of('x', 280) },
  { id: 'x-layer', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a layer that keeps the focus', url: 'https://x.com/intent/post', expectedCount: of('x', 280) },
  { id: 'x-thread', site: 'x', surface: 'post', editor: 'draft', title: 'Thread', url: 'https://x.com/compose/thread', expectedCount: of('x', 280) },
  { id: 'x-message', site: 'x', surface: 'message', editor: 'textarea', sendsOnEnter: true, title: 'Message', url: 'https://x.com/i/chat/1', expectedAuthor: maya },
  { id: 'facebook-post', site: 'facebook', surface: 'post', editor: 'lexical', title: 'Post', url: 'https://www.facebook.com/', expectedCount: of('utf16', 63_206) },
  { id: 'facebook-comment', site: 'facebook', surface: 'comment', editor: 'lexical', sendsOnEnter: true, title: 'Comment', url: 'https://www.facebook.com/maya/posts/1', expectedCount: of('utf16', 8000), expectedAuthor: maya },
  { id: 'facebook-reply', site: 'facebook', surface: 'reply', editor: 'lexical', sendsOnEnter: true, title: 'Reply to a comment', url: 'https://www.facebook.com/maya/posts/2', expectedCount: of('utf16', 8000), expectedAuthor: lucas },
  { id: 'messenger-message', site: 'messenger', surface: 'message', editor: 'lexical', sendsOnEnter: true, title: 'Message', url: 'https://www.messenger.com/t/1', expectedCount: of('utf16', 20_000), expectedAuthor: maya },
  { id: 'instagram-post', site: 'instagram', surface: 'post', editor: 'lexical', title: 'Caption', url: 'https://www.instagram.com/create/details/', expectedCount: of('utf16', 2200) },
  { id: 'instagram-comment', site: 'instagram', surface: 'comment', editor: 'textarea', sendsOnEnter: true, title: 'Comment', url: 'https://www.instagram.com/p/1/', expectedCount: of('utf16', 2200), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'instagram-message', site: 'instagram', surface: 'message', editor: 'lexical', sendsOnEnter: true, title: 'Message', url: 'https://www.instagram.com/direct/t/1/' },
  { id: 'threads-post', site: 'threads', surface: 'post', editor: 'lexical', title: 'Post', url: 'https://www.threads.com/', expectedCount: of('threads', 500) },
  { id: 'threads-thread', site: 'threads', surface: 'post', editor: 'lexical', title: 'Thread', url: 'https://www.threads.com/compose', expectedCount: of('threads', 500) },
  { id: 'threads-reply', site: 'threads', surface: 'reply', editor: 'lexical', title: 'Reply', url: `https://www.threads.com/@${maya.handle}/post/1`, expectedCount: of('threads', 500), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'linkedin-post', site: 'linkedin', surface: 'post', editor: 'quill', title: 'Post, in a shadow root', url: 'https://www.linkedin.com/feed/', expectedCount: of('utf16', 3000) },
  { id: 'linkedin-comment', site: 'linkedin', surface: 'comment', editor: 'tiptap', title: 'Comment in the feed', url: 'https://www.linkedin.com/feed/following/', expectedCount: of('utf16', 1250), expectedAuthor: maya },
  { id: 'linkedin-page-comment', site: 'linkedin', surface: 'comment', editor: 'quill-1', title: 'Comment on a post’s own page', url: 'https://www.linkedin.com/posts/1', expectedCount: of('utf16', 1250), expectedAuthor: maya },
  { id: 'linkedin-message', site: 'linkedin', surface: 'message', editor: 'contenteditable', title: 'Message', url: 'https://www.linkedin.com/messaging/thread/1/', expectedCount: of('utf16', 8000), expectedAuthor: maya },
  { id: 'linkedin-note', site: 'linkedin', surface: 'note', editor: 'textarea', title: 'Note with an invitation, in a shadow root', url: 'https://www.linkedin.com/in/maya/', expectedCount: of('utf16', 200) },
  { id: 'tiktok-post', site: 'tiktok', surface: 'post', editor: 'draft', title: 'Description', url: 'https://www.tiktok.com/tiktokstudio/upload', expectedCount: of('utf16', 2200) },
  { id: 'tiktok-comment', site: 'tiktok', surface: 'comment', editor: 'draft', sendsOnEnter: true, title: 'Comment', url: 'https://www.tiktok.com/@northwind/video/1', expectedCount: of('utf16', 150), expectedAuthor: lucas },
  { id: 'tiktok-message', site: 'tiktok', surface: 'message', editor: 'draft', sendsOnEnter: true, title: 'Message', url: 'https://www.tiktok.com/messages' },
  { id: 'youtube-comment', site: 'youtube', surface: 'comment', editor: 'contenteditable', title: 'Comment', url: 'https://www.youtube.com/watch', expectedCount: of('utf16', 10_000), expectedAuthor: maya },
  { id: 'youtube-reply', site: 'youtube', surface: 'reply', editor: 'contenteditable', title: 'Reply', url: 'https://www.youtube.com/shorts/1', expectedCount: of('utf16', 10_000), expectedAuthor: lucas, authorShownBy: 'handle' },
  { id: 'youtube-post', site: 'youtube', surface: 'post', editor: 'contenteditable', title: 'Community post', url: 'https://www.youtube.com/@northwind/posts', expectedCount: of('utf16', 5000) },
  { id: 'youtube-title', site: 'youtube', surface: 'title', editor: 'contenteditable', title: 'Title of a video', url: 'https://studio.youtube.com/video/1/edit', expectedCount: of('utf16', 100) },
  { id: 'youtube-description', site: 'youtube', surface: 'description', editor: 'contenteditable', title: 'Description of a video', url: 'https://studio.youtube.com/video/2/edit', expectedCount: of('utf16', 5000) },
  { id: 'youtube-studio-reply', site: 'youtube', surface: 'reply', editor: 'textarea', title: 'Reply in the Studio', url: 'https://studio.youtube.com/channel/1/comments/inbox', expectedCount: of('utf16', 10_000), expectedAuthor: lucas, authorShownBy: 'handle' },
  { id: 'youtube-live', site: 'youtube', surface: 'message', editor: 'contenteditable', sendsOnEnter: true, title: 'Live chat', url: 'https://www.youtube.com/live_chat', expectedCount: of('utf16', 200) },
  { id: 'youtube-live-frame', site: 'youtube', surface: 'message', editor: 'contenteditable', sendsOnEnter: true, title: 'Live chat in a frame of its own', url: 'https://www.youtube.com/live', frame: 'chatframe', expectedCount: of('utf16', 200) },
  { id: 'reddit-comment', site: 'reddit', surface: 'comment', editor: 'lexical', title: 'Comment', url: 'https://www.reddit.com/r/coffee/comments/1/beans/', expectedCount: of('codePoints', 10_000), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'reddit-title', site: 'reddit', surface: 'title', editor: 'textarea', title: 'Title, in a shadow root', url: 'https://www.reddit.com/r/coffee/submit', expectedCount: of('codePoints', 300) },
  { id: 'reddit-post', site: 'reddit', surface: 'post', editor: 'lexical', title: 'Post', url: 'https://www.reddit.com/submit', expectedCount: of('codePoints', 40_000) },
  { id: 'reddit-old-comment', site: 'reddit', surface: 'comment', editor: 'textarea', title: 'Comment on the old site', url: 'https://old.reddit.com/r/coffee/comments/1/beans/', expectedCount: of('codePoints', 10_000), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'pinterest-title', site: 'pinterest', surface: 'title', editor: 'input', title: 'Title', url: 'https://www.pinterest.com/pin-creation-tool/', expectedCount: of('codePoints', 100) },
  { id: 'pinterest-description', site: 'pinterest', surface: 'description', editor: 'draft', title: 'Description', url: 'https://www.pinterest.com/pin-builder/', expectedCount: of('codePoints', 800) },
  { id: 'pinterest-comment', site: 'pinterest', surface: 'comment', editor: 'draft', title: 'Comment', url: 'https://www.pinterest.com/pin/1/' },
  { id: 'bluesky-post', site: 'bluesky', surface: 'post', editor: 'tiptap', title: 'Post', url: 'https://bsky.app/', expectedCount: of('graphemes', 300) },
  { id: 'bluesky-thread', site: 'bluesky', surface: 'post', editor: 'tiptap', title: 'Thread', url: 'https://bsky.app/compose/thread', expectedCount: of('graphemes', 300) },
  { id: 'bluesky-reply', site: 'bluesky', surface: 'reply', editor: 'tiptap', title: 'Reply', url: `https://bsky.app/profile/${amine.handle}/post/1`, expectedCount: of('graphemes', 300), expectedAuthor: amine },
  { id: 'bluesky-message', site: 'bluesky', surface: 'message', editor: 'textarea', sendsOnEnter: true, title: 'Message', url: 'https://bsky.app/messages/1', expectedCount: of('graphemes', 1000) },
  { id: 'mastodon-post', site: 'mastodon', surface: 'post', editor: 'textarea', title: 'Post', url: 'https://mastodon.social/home', expectedCount: of('mastodon', 500) },
  { id: 'mastodon-reply', site: 'mastodon', surface: 'reply', editor: 'textarea', title: 'Reply', url: `https://mastodon.social/@${noor.handle}/1`, expectedCount: of('mastodon', 500), expectedAuthor: noor },
  { id: 'elk-post', site: 'elk', surface: 'post', editor: 'tiptap', title: 'Post', url: 'https://elk.zone/compose', expectedCount: of('mastodonClient', 500) },
  { id: 'phanpy-post', site: 'phanpy', surface: 'post', editor: 'textarea', title: 'Post', url: 'https://phanpy.social/', expectedCount: of('mastodonClient', 500) },
  { id: 'misskey-post', site: 'misskey', surface: 'post', editor: 'textarea', title: 'Note', url: 'https://misskey.io/', expectedCount: of('utf16', 3000) },
  { id: 'pixelfed-post', site: 'pixelfed', surface: 'post', editor: 'textarea', title: 'Caption', url: 'https://pixelfed.social/i/web/compose', expectedCount: of('utf16', 500) },
  { id: 'pixelfed-comment', site: 'pixelfed', surface: 'comment', editor: 'textarea', title: 'Comment', url: 'https://pixelfed.social/i/web/post/1', expectedCount: of('utf16', 500) },
  { id: 'telegram-k', site: 'telegram', surface: 'message', editor: 'contenteditable', sendsOnEnter: true, title: 'Message in Web K', url: 'https://web.telegram.org/k/', expectedCount: of('codePoints', 4096), expectedAuthor: maya },
  { id: 'telegram-a', site: 'telegram', surface: 'message', editor: 'contenteditable', sendsOnEnter: true, title: 'Message in Web A', url: 'https://web.telegram.org/a/', expectedCount: of('codePoints', 4096), expectedAuthor: maya },
  { id: 'whatsapp-message', site: 'whatsapp', surface: 'message', editor: 'lexical', sendsOnEnter: true, title: 'Message', url: 'https://web.whatsapp.com/', expectedCount: of('utf16', 65_536), expectedAuthor: noor },
  { id: 'discord-message', site: 'discord', surface: 'message', editor: 'slate', sendsOnEnter: true, title: 'Message', url: 'https://discord.com/channels/1/1', expectedCount: of('utf16', 2000), expectedAuthor: lucas },
  { id: 'slack-message', site: 'slack', surface: 'message', editor: 'quill', sendsOnEnter: true, title: 'Message', url: 'https://app.slack.com/client/1/1', expectedCount: of('utf16', 40_000) },
  { id: 'slack-reply', site: 'slack', surface: 'reply', editor: 'quill', sendsOnEnter: true, title: 'Reply in a thread', url: 'https://app.slack.com/client/1/2', expectedCount: of('utf16', 40_000), expectedAuthor: maya },
  { id: 'vk-message', site: 'vk', surface: 'message', editor: 'contenteditable', sendsOnEnter: true, title: 'Message', url: 'https://vk.com/im', expectedCount: of('utf16', 9000) },
  { id: 'vk-post', site: 'vk', surface: 'post', editor: 'contenteditable', title: 'Post', url: 'https://vk.com/feed' },
  { id: 'tumblr-post', site: 'tumblr', surface: 'post', editor: 'contenteditable', title: 'Post', url: 'https://www.tumblr.com/new/text', expectedCount: of('codePoints', 4096) },
  { id: 'quora-post', site: 'quora', surface: 'post', editor: 'contenteditable', title: 'Answer', url: 'https://www.quora.com/answer' },
  { id: 'medium-post', site: 'medium', surface: 'post', editor: 'contenteditable', title: 'Story', url: 'https://medium.com/new-story' },
  { id: 'medium-comment', site: 'medium', surface: 'comment', editor: 'slate', title: 'Response', url: 'https://medium.com/p/1' },
  { id: 'google-reply', site: 'google-business', surface: 'reply', editor: 'textarea', title: 'Reply to a review', url: 'https://business.google.com/reviews', expectedCount: of('bytes', 4096) },
  { id: 'google-post', site: 'google-business', surface: 'post', editor: 'textarea', title: 'Update', url: 'https://business.google.com/posts', expectedCount: of('utf16', 1500) },
  { id: 'trustpilot-reply', site: 'trustpilot', surface: 'reply', editor: 'textarea', title: 'Reply to a review', url: 'https://businessapp.b2b.trustpilot.com/reviews' },
  { id: 'discourse-markdown', site: 'discourse', surface: 'post', editor: 'textarea', title: 'Reply in Markdown', url: 'https://meta.discourse.org/t/1', expectedCount: of('utf16', 32_000), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'discourse-rich', site: 'discourse', surface: 'post', editor: 'tiptap', title: 'Reply in the rich editor', url: 'https://meta.discourse.org/t/2', expectedCount: of('utf16', 32_000), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'lemmy-comment', site: 'lemmy', surface: 'comment', editor: 'textarea', title: 'Comment', url: 'https://lemmy.world/post/1', expectedCount: of('utf16', 10_000), expectedAuthor: maya, authorShownBy: 'handle' },
  { id: 'lemmy-title', site: 'lemmy', surface: 'title', editor: 'textarea', title: 'Title', url: 'https://lemmy.world/create_post', expectedCount: of('codePoints', 200) },
  { id: 'hacker-news-comment', site: 'hacker-news', surface: 'comment', editor: 'textarea', title: 'Comment', url: 'https://news.ycombinator.com/item', expectedAuthor: lucas, authorShownBy: 'handle' },
  { id: 'hacker-news-title', site: 'hacker-news', surface: 'title', editor: 'input', title: 'Title', url: 'https://news.ycombinator.com/submit', expectedCount: of('utf16', 80) },
];

export const surfaces: readonly PlaygroundSurface[] = lines.map((line) => ({
  ...line,
  page: `${line.id}.html`,
}));

export const hostilePage: PlaygroundPage = {
  id: 'hostile',
  site: 'x',
  title: 'A page that fights back',
  url: 'https://x.com/hostile',
  page: 'hostile.html',
};

export const plainPage: PlaygroundPage = {
  id: 'plain',
  site: 'x',
  title: 'A page without a composer',
  url: 'https://x.com/explore',
  page: 'plain.html',
};

export const frontPage: PlaygroundPage = {
  id: 'index',
  site: 'playground',
  title: 'Postwright playground',
  url: 'https://x.com/postwright-playground',
  page: 'index.html',
};

export const playgroundPages: readonly PlaygroundPage[] = [...surfaces, hostilePage, plainPage, frontPage];

/** The surface with this id; a misspelt id is the test's mistake and says so. */
export function surfaceById(id: string): PlaygroundSurface {
  const surface = surfaces.find((candidate) => candidate.id === id);
  if (!surface) throw new Error(`The playground has no surface "${id}".`);
  return surface;
}
