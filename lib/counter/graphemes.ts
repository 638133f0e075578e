import { countGraphemes, graphemesOf, offsetAfterGraphemes } from '../text/graphemes';
import type { Count } from './count';
import { utf8Length } from './utf8-length';

/**
 * Counts graphemes (UAX #29), as Bluesky does (lexicon `app.bsky.feed.post`: `maxGraphemes` 300, `maxLength` 3,000
 * bytes), with an optional second limit in UTF-8 bytes. The earlier of the two overflows is where marking begins.
 */
export function countByGraphemes(text: string, max: number, maxBytes?: number): Count {
  const used = countGraphemes(text);
  const overflowFrom = used > max ? offsetAfterGraphemes(text, max) : undefined;
  if (maxBytes === undefined) return { used, limit: max, remaining: max - used, overflowFrom };

  const bytes = { used: utf8Length(text), limit: maxBytes };
  if (bytes.used <= maxBytes) {
    // Every further grapheme costs a byte or more.
    const remaining = Math.min(max - used, maxBytes - bytes.used);
    return { used, limit: max, remaining, overflowFrom, bytes };
  }
  const cut = graphemesWithinBytes(text, maxBytes, max);
  return { used, limit: max, remaining: cut.graphemes - used, overflowFrom: cut.offset, bytes };
}

/** How many graphemes from the start fit both limits, and the UTF-16 offset behind them. */
function graphemesWithinBytes(text: string, maxBytes: number, max: number) {
  let bytes = 0;
  let graphemes = 0;
  for (const { segment, index } of graphemesOf(text)) {
    bytes += utf8Length(segment);
    if (bytes > maxBytes || graphemes === max) return { graphemes, offset: index };
    graphemes++;
  }
  return { graphemes, offset: text.length };
}
