import type { TextRange } from '../text/text-range';

/** A stretch of a template: plain text, closed braces, or braces that are never closed on their line. */
export type BracePiece =
  | (TextRange & { readonly kind: 'text'; readonly text: string })
  | (TextRange & { readonly kind: 'braces'; readonly inside: string })
  | (TextRange & { readonly kind: 'unclosed' });

/**
 * Splits a body at its `{{…}}`; the pieces follow each other without gaps. It knows nothing of what the braces
 * mean, so tags of further kinds need no change here.
 */
export function scanBraces(body: string): BracePiece[] {
  const pieces: BracePiece[] = [];
  let at = 0;
  while (at < body.length) {
    const piece = body.startsWith('{{', at) ? scanTag(body, at) : scanText(body, at);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

function scanTag(body: string, from: number): BracePiece {
  const inner = from + 2;
  const close = body.indexOf('}}', inner);
  const limit = endOfTag(body, inner);
  if (close < 0 || close > limit) return { kind: 'unclosed', from, to: limit };
  return { kind: 'braces', inside: body.slice(inner, close), from, to: close + 2 };
}

/** Where a tag has to be closed by: an open one must not swallow the next tag or the next line. */
function endOfTag(body: string, from: number): number {
  const ends = [body.indexOf('{{', from), body.indexOf('\n', from)].filter((end) => end >= 0);
  return Math.min(body.length, ...ends);
}

function scanText(body: string, from: number): BracePiece {
  let text = '';
  let at = from;
  for (;;) {
    const open = body.indexOf('{{', at);
    if (open < 0) return { kind: 'text', text: text + body.slice(at), from, to: body.length };
    if (body[open - 1] !== '\\' || open === at)
      return { kind: 'text', text: text + body.slice(at, open), from, to: open };
    // `\{{` stands for the braces themselves.
    text += `${body.slice(at, open - 1)}{{`;
    at = open + 2;
  }
}
