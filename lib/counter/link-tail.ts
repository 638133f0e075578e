/*
 * Character classes of twitter-text 3.1.0 (Apache-2.0, Copyright Twitter, Inc. and other contributors):
 * `validGeneralUrlPathChars`, `validUrlPathEndingChars`, `validUrlQueryChars`, `validUrlQueryEndingChars`.
 */

/** `latinAccentChars` of twitter-text, for use within a regular expression's character class. */
export const LATIN_ACCENTS =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff\\u0100-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';

const LETTERS = `a-z0-9\\u0400-\\u04ff${LATIN_ACCENTS}`;
const PATH = `[${LETTERS}!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]`;
const PATH_RUN = new RegExp(`${PATH}*`, 'iy');
const PATH_LAST = new RegExp(`[${LETTERS}+\\-=_#/]`, 'i');
/** Parentheses in a path are balanced, at most one pair inside another. */
const PARENTHESES = new RegExp(`\\((?:${PATH}+|${PATH}*\\(${PATH}+\\)${PATH}*)\\)`, 'iy');
const PORT = /:[0-9]+/y;
const QUERY_RUN = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const QUERY_LAST = /[a-z0-9\-_&=#/]/i;

/** Where a link ends whose host ends at `hostEnd`, and whether it has a path (UTF-16 offsets). */
export function linkTail(text: string, hostEnd: number): { to: number; hasPath: boolean } {
  const portEnd = matchEnd(PORT, text, hostEnd);
  const hasPath = text[portEnd] === '/';
  const path = hasPath ? pathEnd(text, portEnd + 1) : portEnd;
  const query = matchEnd(QUERY_RUN, text, path);
  // A question mark with nothing behind it is the sentence's.
  return { to: Math.max(path, lastMatching(QUERY_LAST, text, path + 1, query) ?? path), hasPath };
}

function pathEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; ;) {
    const run = matchEnd(PATH_RUN, text, at);
    end = lastMatching(PATH_LAST, text, at, run) ?? end;
    at = matchEnd(PARENTHESES, text, run);
    if (at === run) return end;
    end = at;
  }
}

/** The offset behind the last character of `from`…`to` that the pattern matches. */
function lastMatching(pattern: RegExp, text: string, from: number, to: number): number | undefined {
  for (let end = to; end > from; end--) {
    if (pattern.test(text.charAt(end - 1))) return end;
  }
  return undefined;
}

/** Where the sticky pattern's match at `offset` ends; `offset` itself when there is none. */
function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
