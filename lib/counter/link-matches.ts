import { HostRun } from './host-run';
import { linkTail } from './link-tail';
import type { TextRange } from '../text/text-range';
import { xTopLevelDomainEnd } from './x-top-level-domains';

/** What twitter-text's `extractUrl` expression matches, before the match is judged. Offsets are UTF-16. */
export interface LinkMatch extends TextRange {
  readonly host: TextRange;
  readonly hasScheme: boolean;
  readonly hasPath: boolean;
}

const SCHEME = /https?:\/\/$/i;
/** `validUrlPrecedingChars`, negated. */
const NOT_BEFORE_LINK = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;

/**
 * All matches in order, by the grammar of twitter-text 3.1.0 (Apache-2.0) but not by its expression: that one takes
 * quadratic time on `a.a.a.a…`. Each run of host characters around a top-level domain is read once.
 */
export function linkMatches(text: string, schemeRequired: boolean): LinkMatch[] {
  const matches: LinkMatch[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot !== -1;) {
    let next = dot + 1;
    if (xTopLevelDomainEnd(text, next) !== undefined) {
      const run = HostRun.around(text, dot, from);
      let match = firstMatch(run, run.from, from, schemeRequired);
      while (match !== undefined) {
        matches.push(match);
        from = match.to;
        match = firstMatch(run, from, from, schemeRequired);
      }
      next = Math.max(run.to, from);
    }
    dot = text.indexOf('.', next);
  }
  return matches;
}

/** The first match with a host that begins in the run at or behind `offset`; what is before `from` is spent. */
function firstMatch(
  run: HostRun,
  offset: number,
  from: number,
  schemeRequired: boolean,
): LinkMatch | undefined {
  const { text } = run;
  if (offset === run.from) {
    const scheme = SCHEME.exec(text.slice(Math.max(0, offset - 8), offset))?.[0].length;
    const hostEnd = scheme === undefined ? undefined : run.hostEnd(offset);
    if (scheme !== undefined && hostEnd !== undefined && mayBegin(text, offset - scheme, from)) {
      return matchOf(text, offset - scheme, { from: offset, to: hostEnd });
    }
  }
  if (schemeRequired) return undefined;
  for (let start = offset; start < run.to; start++) {
    const hostEnd = mayBegin(text, start, from) ? run.hostEnd(start) : undefined;
    if (hostEnd === undefined) continue;
    // The expression tries the text's first character as the one before a link, then as a link's: `école.com` is é + link.
    const isOneBefore = start === 0 && !NOT_BEFORE_LINK.test(text.charAt(0)) && run.hostEnd(1) !== undefined;
    if (!isOneBefore) return matchOf(text, start, { from: start, to: hostEnd });
  }
  return undefined;
}

function mayBegin(text: string, offset: number, from: number): boolean {
  return offset === 0 || (offset > from && !NOT_BEFORE_LINK.test(text.charAt(offset - 1)));
}

function matchOf(text: string, from: number, host: TextRange): LinkMatch {
  return { from, host, hasScheme: from < host.from, ...linkTail(text, host.to) };
}
