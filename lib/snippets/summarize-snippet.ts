import type { Snippet, SnippetSummary } from './snippet';

/** Length of a preview in UTF-16 code units, the ellipsis not counted. */
const PREVIEW_LENGTH = 160;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What the lists show of a snippet: its first words on one line. */
export function summarizeSnippet({ id, title, trigger, body, tags }: Snippet): SnippetSummary {
  return { id, title, trigger, preview: preview(body), tags };
}

function preview(body: string): string {
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
