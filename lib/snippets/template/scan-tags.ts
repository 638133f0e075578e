import type { TextRange } from '../../text/text-range';

/** A stretch of a body: plain text, a tag with what is between its braces, or a tag that is not closed on its line. */
export type TagPiece =
  | (TextRange & { readonly kind: 'text'; readonly text: string })
  | (TextRange & { readonly kind: 'tag'; readonly inside: string })
  | (TextRange & { readonly kind: 'unclosed' });

/** Longest tag, in UTF-16 units; it keeps a body of nothing but braces from taking quadratic time. */
const longestTag = 2_000;

const opening = /(\\*)(\{{2,})/g;
const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/**
 * Splits a body at its `{{…}}`; the pieces follow each other without gaps. Backslashes before a run of braces: an odd
 * number makes the braces text, and two of them stand for one. Of a run of more than two braces, the last two open the
 * tag. Text elsewhere, single backslashes and braces included, stands for itself.
 */
export function scanTags(body: string): TagPiece[] {
  const pieces: TagPiece[] = [];
  let text = '';
  let textFrom = 0;
  let at = 0;
  const endText = (to: number) => {
    if (to > textFrom) pieces.push({ kind: 'text', text, from: textFrom, to });
    text = '';
  };
  for (;;) {
    opening.lastIndex = at;
    const match = opening.exec(body);
    if (!match) break;
    const [run, slashes = '', braces = ''] = match;
    const kept = '\\'.repeat(Math.floor(slashes.length / 2));
    if (slashes.length % 2 === 1) {
      text += body.slice(at, match.index) + kept + braces;
      at = match.index + run.length;
      continue;
    }
    text += body.slice(at, match.index) + kept + braces.slice(2);
    const from = match.index + run.length - 2;
    endText(from);
    const tag = scanTag(body, from);
    pieces.push(tag);
    at = textFrom = tag.to;
  }
  text += body.slice(at);
  endText(body.length);
  return pieces;
}

function scanTag(body: string, from: number): TagPiece {
  const inner = from + 2;
  const close = findClose(body, inner, true) ?? findClose(body, inner, false);
  if (close !== undefined) return { kind: 'tag', inside: body.slice(inner, close), from, to: close + 2 };
  // An open tag must not swallow the next one or the next line.
  const ends = [body.indexOf('{{', inner), body.indexOf('\n', inner)].filter((end) => end >= 0);
  return { kind: 'unclosed', from, to: Math.min(body.length, ...ends) };
}

/** Offset of the braces that close a tag. What is in quotes does not count, as long as the quotes are closed. */
function findClose(body: string, inner: number, heedsQuotes: boolean): number | undefined {
  const limit = Math.min(body.length, inner + longestTag);
  let quote: string | undefined;
  for (let at = inner; at < limit; at++) {
    const character = body[at] ?? '';
    if (character === '\n') return undefined;
    if (quote !== undefined) {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = undefined;
    } else if (heedsQuotes && Object.hasOwn(quotes, character)) quote = quotes[character];
    else if (body.startsWith('}}', at)) return at;
    else if (body.startsWith('{{', at)) return undefined;
  }
  return undefined;
}
