import type { HashtagGrammar } from '../../sites/site-profile';
import { type ArchivedPost, type ReadArchive, readPosts } from './archive';
import { readBlueskyArchive } from './bluesky-archive';
import { readInstagramArchive } from './instagram-archive';
import { readLinkedInArchive } from './linkedin-archive';
import { readMastodonArchive } from './mastodon-archive';
import { readXArchive } from './x-archive';

interface Format {
  /** Id of the network's profile. */
  readonly network: string;
  readonly grammar: HashtagGrammar;
  /** `undefined` where the file is another; throws where it is broken. */
  read(file: ArchiveFile): ArchivedPost[] | undefined;
}

interface ArchiveFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** `undefined` where the text is none. */
  readonly json: unknown;
}

const formats: readonly Format[] = [
  { network: 'x', grammar: 'x', read: ({ text }) => readXArchive(text) },
  { network: 'linkedin', grammar: 'word', read: ({ text }) => readLinkedInArchive(text) },
  { network: 'mastodon', grammar: 'mastodon', read: ({ json }) => readMastodonArchive(json) },
  { network: 'instagram', grammar: 'word', read: ({ json }) => readInstagramArchive(json) },
  { network: 'bluesky', grammar: 'bluesky', read: ({ bytes }) => readBlueskyArchive(bytes) },
];

/**
 * The posts with tags in one file of a data export: `tweets.js` (X), `posts_1.json` (Instagram), `Shares.csv` (LinkedIn),
 * `outbox.json` (Mastodon) or a `.car` repository (Bluesky). Which it is shows in the file itself.
 */
export function readArchive(bytes: Uint8Array): ReadArchive {
  const text = new TextDecoder().decode(bytes);
  const file = { bytes, text, json: parseJson(text) };
  try {
    for (const { network, grammar, read } of formats) {
      const posts = read(file);
      if (posts) return readPosts(network, grammar, posts);
    }
  } catch {
    return { ok: false, problem: 'broken' };
  }
  return { ok: false, problem: 'unknown' };
}

function parseJson(text: string): unknown {
  if (!/^[\ufeff\s]*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
