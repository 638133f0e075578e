import * as v from 'valibot';
import type { ArchivedPost } from './archive';
import { decodeCbor } from './cbor';

const record = v.object({
  $type: v.literal('app.bsky.feed.post'),
  text: v.string(),
  createdAt: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
});

/** A CID of version 1 with a SHA-256 of 32 bytes, as all of a repository's are. */
const cidLength = 36;

/**
 * The repository that Bluesky exports: a CAR file, version 1, of DAG-CBOR blocks, one of which is each post.
 * @throws When the file ends in the middle of a block.
 */
export function readBlueskyArchive(bytes: Uint8Array): ArchivedPost[] | undefined {
  let at = 0;
  /** LEB128. */
  const varint = () => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 2 ** 42) throw new Error('The file ends too early.');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  // Of a repository it is 0x3a: any other file begins otherwise.
  const headerLength = (bytes[0] ?? 255) < 128 ? varint() : Infinity;
  if (headerLength > 1000 || !isHeader(bytes.subarray(at, at + headerLength))) return undefined;
  at += headerLength;
  const posts: ArchivedPost[] = [];
  while (at < bytes.length) {
    const length = varint();
    if (at + length > bytes.length) throw new Error('The file ends too early.');
    const post = length > cidLength ? readPost(bytes.subarray(at + cidLength, at + length)) : undefined;
    if (post) posts.push(post);
    at += length;
  }
  return posts;
}

function isHeader(bytes: Uint8Array): boolean {
  try {
    return v.is(v.object({ version: v.literal(1), roots: v.array(v.any()) }), decodeCbor(bytes));
  } catch {
    return false;
  }
}

/** A block that is something else is none of ours. */
function readPost(block: Uint8Array): ArchivedPost | undefined {
  try {
    const read = v.safeParse(record, decodeCbor(block));
    if (!read.success) return undefined;
    const { text, createdAt, tags } = read.output;
    return { text, at: Date.parse(createdAt), tags };
  } catch {
    return undefined;
  }
}
