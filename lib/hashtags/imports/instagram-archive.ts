import * as v from 'valibot';
import type { ArchivedPost } from './archive';

const caption = { title: v.optional(v.string(), ''), creation_timestamp: v.optional(v.number()) };
const post = v.object({ ...caption, media: v.optional(v.array(v.object(caption)), []) });

/** `posts_1.json` of Instagram's export: the caption stands at the post, or at its only picture. */
export function readInstagramArchive(json: unknown): ArchivedPost[] | undefined {
  const rows = Array.isArray(json) ? json : undefined;
  const read = rows?.map((row) => v.safeParse(post, row));
  if (!read?.some(({ success, output }) => success && isPost(output))) return undefined;
  return read.flatMap(({ success, output }) => {
    if (!success || !isPost(output)) return [];
    const source = output.title !== '' ? output : { ...output.media[0], title: output.media[0]?.title ?? '' };
    const seconds = source.creation_timestamp ?? output.creation_timestamp ?? NaN;
    return source.title === '' ? [] : [{ text: asUtf8(source.title), at: seconds * 1000 }];
  });
}

function isPost(output: unknown): output is v.InferOutput<typeof post> {
  const { media, creation_timestamp: at } = output as v.InferOutput<typeof post>;
  return media.length > 0 || at !== undefined;
}

/** Instagram writes each byte of UTF-8 as a character of its own. */
function asUtf8(text: string): string {
  if (!/^[\0-\xff]*$/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}
