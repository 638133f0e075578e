import { hostAt, hostStart } from './hosts';
import type { TextRange } from './text-range';

const SLASHES = /:\/\/(?=[\p{L}\p{N}\p{So}[])/uy;
const PORT = /:\d{1,5}/y;
/** Path, query and fragment: anything but space, quotes, bidi controls and the scripts that are written without spaces. */
const REST =
  /[^\s<>"«»“”„\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]*/y;
/** What follows `://` in any script. */
const ANY_HOST = /[\p{L}\p{M}\p{N}\p{So}._-]*/uy;
/** What closes a sentence or a quotation around a link rather than the link. */
const CLOSING_PUNCTUATION = /[.,;:!?'*’…،؛؟]/;
const WWW = /www\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._\-]*[\p{L}\p{M}\p{N}])?/ivy;
const SCHEME = /[a-z][a-z0-9+-]{1,15}$/i;
const LOCAL_PART = /[a-z0-9][a-z0-9._%+-]{0,63}$/i;

/** The link whose `://` begins at `colon`, in any scheme; nothing before `from` is taken (UTF-16 offsets). */
export function schemeLinkAt(text: string, colon: number, from: number): TextRange | undefined {
  SLASHES.lastIndex = colon;
  if (!SLASHES.test(text)) return undefined;
  const scheme = SCHEME.exec(text.slice(Math.max(from, colon - 16), colon))?.[0];
  if (scheme === undefined) return undefined;
  ANY_HOST.lastIndex = colon + 3;
  ANY_HOST.test(text);
  const hostEnd = withoutClosing(text, colon + 3, ANY_HOST.lastIndex);
  // `[::1]` stands where a host would; behind a host a bracket is the sentence's.
  const begins = hostEnd === colon + 3 ? /\[/ : /[/?#:@]/;
  return { from: colon - scheme.length, to: tailEnd(text, hostEnd, begins) };
}

/** The link without a scheme whose host holds the dot: a real top-level domain, or anything after `www.`. */
export function bareLinkAt(text: string, dot: number, from: number): TextRange | undefined {
  const start = hostStart(text, dot, from);
  if (start === undefined) return undefined;
  const host = hostAt(text, start) ?? wwwAt(text, start);
  // `name@…` and `name+tag@…` are addresses; their host comes after the sign.
  if (host === undefined || /[@+]/.test(text.charAt(host.to))) return undefined;
  PORT.lastIndex = host.to;
  return { from: host.from, to: tailEnd(text, PORT.test(text) ? PORT.lastIndex : host.to, /[/?#]/) };
}

/** The e-mail address around `at` (the offset of its `@`). */
export function emailAt(text: string, at: number, from: number): TextRange | undefined {
  const local = LOCAL_PART.exec(text.slice(Math.max(from, at - 64), at))?.[0];
  if (local === undefined) return undefined;
  const host = hostAt(text, at + 1);
  return host?.from === at + 1 ? { from: at - local.length, to: host.to } : undefined;
}

/** `www.` says that a link is meant, whatever its last label is. */
function wwwAt(text: string, start: number): TextRange | undefined {
  WWW.lastIndex = start;
  return WWW.test(text) ? { from: start, to: WWW.lastIndex } : undefined;
}

/** Where the link ends whose host ends at `hostEnd`: behind path, query and fragment when one of `begins` follows. */
function tailEnd(text: string, hostEnd: number, begins: RegExp): number {
  if (!begins.test(text.charAt(hostEnd))) return hostEnd;
  REST.lastIndex = hostEnd;
  REST.test(text);
  return withoutClosing(text, hostEnd, REST.lastIndex);
}

/** Where `from`…`to` ends without the sentence's punctuation and without brackets that were opened before it. */
function withoutClosing(text: string, from: number, to: number): number {
  const rest = text.slice(from, to).replace(/['’]s$/, '');
  let unopened = count(rest, /[)\]}]/g) - count(rest, /[([{]/g);
  let end = rest.length;
  for (; end > 0; end--) {
    const last = rest.charAt(end - 1);
    if (/[([{]/.test(last)) unopened++;
    else if (/[)\]}]/.test(last) && unopened > 0) unopened--;
    else if (!CLOSING_PUNCTUATION.test(last)) break;
  }
  return from + end;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
