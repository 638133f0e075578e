import { type VariantWish, pickVariant } from './pick-variant';
import type { Snippet, SnippetSummary } from './snippet';

/** Length of a preview in UTF-16 code units, the ellipsis not counted. */
const PREVIEW_LENGTH = 160;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What the lists show of a snippet: the first words of the variant that fits best, on one line. */
export function summarizeSnippet(snippet: Snippet, wish: VariantWish = {}): SnippetSummary {
  const { id, title, triggers, variants, tags, folder, pinned, team } = snippet;
  const { lang, body } = pickVariant(variants, wish);
  return {
    id,
    title,
    trigger: triggers[0] ?? '',
    preview: previewOf(body),
    tags,
    folder,
    pinned,
    lang,
    langs: [...new Set(variants.map((variant) => variant.lang))],
    ...(team !== undefined && { team }),
  };
}

/** The first words of a text on one line. */
export function previewOf(body: string): string {
  // Enough to fill the preview whatever the line ends take; a body can be long.
  const line = body
    .slice(0, 4 * PREVIEW_LENGTH)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= PREVIEW_LENGTH) return line;
  // Cut before the grapheme at the limit, not through it.
  const cut = graphemes.segment(line).containing(PREVIEW_LENGTH)?.index ?? PREVIEW_LENGTH;
  return `${line.slice(0, cut).trimEnd()}…`;
}
