import * as v from 'valibot';
import type { ArchivedPost } from './archive';

const outbox = v.object({ orderedItems: v.array(v.unknown()) });
const created = v.object({
  type: v.literal('Create'),
  published: v.optional(v.string(), ''),
  object: v.object({
    content: v.string(),
    tag: v.optional(v.array(v.object({ type: v.string(), name: v.optional(v.string(), '') })), []),
  }),
});

/** `outbox.json` of Mastodon's export, and of what exports like it. Boosts are others' words. */
export function readMastodonArchive(json: unknown): ArchivedPost[] | undefined {
  const read = v.safeParse(outbox, json);
  if (!read.success) return undefined;
  return read.output.orderedItems.flatMap((item) => {
    const post = v.safeParse(created, item);
    if (!post.success) return [];
    const { published, object } = post.output;
    const text = plainText(object.content);
    // The list beside the text has the tags in lower case: only those that the text does not have are taken from it.
    const folded = text.toLowerCase();
    const tags = object.tag
      .filter(({ type }) => type === 'Hashtag')
      .map(({ name }) => name.replace(/^#/, ''))
      .filter((name) => !folded.includes(`#${name.toLowerCase()}`));
    return [{ text, at: Date.parse(published), tags }];
  });
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Mastodon's HTML holds paragraphs, line breaks, links and spans only. */
function plainText(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/p>\s*<p[^>]*>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
      (entity, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? entity;
        const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    );
}
