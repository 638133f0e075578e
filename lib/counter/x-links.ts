import type { TextRange } from '../text/text-range';
import { type LinkMatch, linkMatches } from './link-matches';
import { LATIN_ACCENTS } from './link-tail';
import { punycodeLength } from './punycode-length';
import { xTopLevelDomainEnd } from './x-top-level-domains';

/** twitter-text 3.1.0 (`extractUrlsWithIndices`, `idna`): the longest URL and host label, and the longest t.co slug. */
const MAX_LINK = 4096;
const MAX_LABEL = 63;
const MAX_TCO_SLUG = 40;

const ASSUMED_SCHEME = 'https://';
const TCO = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const ASCII_LABELS = new RegExp(`(?:[\\-a-z0-9${LATIN_ACCENTS}]+\\.)+`, 'gi');

/** The links that X counts as 23, with and without a scheme, as twitter-text 3.1.0 finds them. UTF-16 offsets. */
export function findXLinks(text: string): TextRange[] {
  return linkMatches(text, false).flatMap((match) => {
    if (!isValid(text, match)) return [];
    return match.hasScheme ? withScheme(text, match) : withoutScheme(text, match);
  });
}

function isValid(text: string, { from, to, host, hasScheme }: LinkMatch): boolean {
  const name = text.slice(host.from, host.to);
  if (name.startsWith('xn--') && asciiHosts(name).length === 0) return false;
  if (name.split('.').some((label) => punycodeLength(label) > MAX_LABEL)) return false;
  // A scheme is counted twice by twitter-text; nobody will notice at this length, but the answer is the same.
  return (hasScheme ? host.from - from : ASSUMED_SCHEME.length) + to - from <= MAX_LINK;
}

function withScheme(text: string, { from, to }: LinkMatch): TextRange[] {
  const tco = TCO.exec(text.slice(from, to));
  if (tco === null) return [{ from, to }];
  // X's own short links have no path behind the slug.
  return (tco[1] ?? '').length > MAX_TCO_SLUG ? [] : [{ from, to: from + tco[0].length }];
}

/** Without a scheme only the host's Latin parts are links, the last one with the path; `foo.com-` is none at all. */
function withoutScheme(text: string, { from, to, host, hasPath }: LinkMatch): TextRange[] {
  if (/[-_./]/.test(text.charAt(from - 1))) return [];
  const links = asciiHosts(text.slice(host.from, host.to)).map((part) => ({
    from: host.from + part.from,
    to: host.from + part.to,
  }));
  const last = links.pop();
  return last === undefined ? [] : [...links, hasPath ? { from: last.from, to } : last];
}

/** The parts of a host that are hosts in Latin letters themselves: `example.comテストtwitter.com` has two. */
function asciiHosts(host: string): TextRange[] {
  const parts: TextRange[] = [];
  ASCII_LABELS.lastIndex = 0;
  for (let labels = ASCII_LABELS.exec(host); labels !== null; labels = ASCII_LABELS.exec(host)) {
    const to = lastDomainEnd(host, labels.index, ASCII_LABELS.lastIndex);
    if (to === undefined) continue;
    parts.push({ from: labels.index, to });
    ASCII_LABELS.lastIndex = to;
  }
  return parts;
}

/** Where the top-level domain behind the last dot of `from`…`to` that has one ends. */
function lastDomainEnd(host: string, from: number, to: number): number | undefined {
  for (let dot = host.lastIndexOf('.', to - 1); dot > from; dot = host.lastIndexOf('.', dot - 1)) {
    const end = xTopLevelDomainEnd(host, dot + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}
