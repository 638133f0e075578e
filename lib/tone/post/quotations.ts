import type { TextRange } from '../../text/text-range';

/** At most so many UTF-16 units lie between two marks of one quotation. */
const QUOTATION =
  /«[^»\n]{1,600}»|“[^”\n]{1,600}”|„[^“”\n]{1,600}[“”]|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘\n]{1,300}?’(?!\p{L})/gu;
/** Another one's lines, as mail and Markdown mark them. */
const QUOTED_LINE = /^[ \t]*>.*$/gm;

/** What the writer repeats of somebody else, marks included: in order, without overlap. */
export function findQuotations(text: string): TextRange[] {
  const found = [QUOTED_LINE, QUOTATION]
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: quote }) => ({
        from: index,
        to: index + quote.length,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
