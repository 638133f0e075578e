import type { Surface } from '../../lib/sites/site-profile.ts';
import { amine, maya, noor, type Person } from './people.ts';

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
  readonly editor: 'draft' | 'tiptap' | 'textarea';
  /** The person who is answered. */
  readonly expectedAuthor?: Person;
}

/** To add a surface, add its line here and its view in `pages/`. */
// prettier-ignore
export const surfaces: readonly PlaygroundSurface[] = [
  { id: 'x-post', site: 'x', surface: 'post', editor: 'draft', title: 'Post', url: 'https://x.com/home', page: 'x-post.html' },
  { id: 'x-reply', site: 'x', surface: 'reply', editor: 'draft', title: 'Reply', url: `https://x.com/${maya.handle}/status/1`, page: 'x-reply.html', expectedAuthor: maya },
  { id: 'x-dialog', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a modal dialog', url: 'https://x.com/notifications', page: 'x-dialog.html' },
  { id: 'x-dialog-autofocus', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a modal dialog, focused at once', url: 'https://x.com/compose/post', page: 'x-dialog-autofocus.html' },
  { id: 'x-layer', site: 'x', surface: 'post', editor: 'draft', title: 'Post in a layer that keeps the focus', url: 'https://x.com/intent/post', page: 'x-layer.html' },
  { id: 'bluesky-post', site: 'bluesky', surface: 'post', editor: 'tiptap', title: 'Post', url: 'https://bsky.app/', page: 'bluesky-post.html' },
  { id: 'bluesky-reply', site: 'bluesky', surface: 'reply', editor: 'tiptap', title: 'Reply', url: `https://bsky.app/profile/${amine.handle}/post/1`, page: 'bluesky-reply.html', expectedAuthor: amine },
  { id: 'mastodon-post', site: 'mastodon', surface: 'post', editor: 'textarea', title: 'Post', url: 'https://mastodon.social/home', page: 'mastodon-post.html' },
  { id: 'mastodon-reply', site: 'mastodon', surface: 'reply', editor: 'textarea', title: 'Reply', url: `https://mastodon.social/@${noor.handle}/1`, page: 'mastodon-reply.html', expectedAuthor: noor },
];

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
