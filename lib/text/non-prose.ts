import { type EntityKind, findEntities } from './entities';
import { findPostMarkers } from './post-markers';
import type { TextRange } from './text-range';

/**
 * What is no prose: an entity, an emoticon, code in backticks, a number with its unit, or a marker of how the post is
 * built (`RT`, `via`, a thread's `1/5`, a bullet).
 */
export type NonProseKind = EntityKind | 'emoticon' | 'code' | 'quantity' | 'marker';

/** A piece of the text that is not checked, in UTF-16 offsets. */
export interface NonProse extends TextRange {
  readonly kind: NonProseKind;
}

const CODE = /`[^`\n]{1,200}`/g;

const EMOTICON = anyOf([
  // Eyes, nose, mouth: `:-)`, `;D`, `=(`, `:'(`; and turned around: `(-:`.
  "(?<![\\p{L}\\p{N}:;=])[:;=][\\-'’o^]?(?:[)(\\]\\[|*}]{1,20}|[DPpOo3/\\\\$])(?![\\p{L}\\p{N}/])",
  '(?<![\\p{L}\\p{N}])[(\\[][\\-o^]?[:;=](?![\\p{L}\\p{N})])',
  '(?<![\\p{L}\\p{N}_])[xX][DdPp]{1,20}(?![\\p{L}\\p{N}_])',
  '<3{1,20}|</3',
  '¯\\\\?_{1,2}\\([^()\\n]{1,8}\\)_{1,2}/¯',
  '\\^[_.\\-]?\\^|(?<![\\p{L}\\p{N}_\\-])(?:-[_.]{1,5}-|[oO]_[oO]|T_T|>[._]<)(?![\\p{L}\\p{N}_\\-])',
]);

const SYMBOLS = '[%‰€$£]|°[CF]?|[x×]';
const UNITS =
  'min|mn|secs?|m?s|km/h|[kcm]?m[²³23]?|[kmµ]?g|[cm]?l|[kKMGT]?[oB]|[kMG]?Hz|[kMG]?W|V|[kKM]|p|px|pp|fps|[ap]\\.?m\\.?|[AP]M|DH|MAD|DT|TND|DA|DZD|EGP|SAR|AED|USD|EUR|GBP';
/** `18h30`, `80s`, `1st`, `2e`, `3ème`, `5j`. */
const TIMES_AND_ORDINALS = '[hH](?:\\d{2})?|s|st|nd|rd|th|ers?|re|e|es|[èe]mes?|i[èe]mes?|[dj]';
const QUANTITY = anyOf([
  '(?<![\\p{L}\\p{N}_./])(?:7[jJ]/7|24[hH]/24|24/7)(?![\\p{L}\\p{N}_/])',
  '(?<![\\p{L}\\p{N}_.,])[€$£]\\d+(?:[.,]\\d+)*[kKM]?(?![\\p{L}\\p{N}_])',
  `(?<![\\p{L}\\p{N}_.,])\\d+(?:[.,:]\\d+)*(?:${SYMBOLS}|${UNITS}|${TIMES_AND_ORDINALS})(?![\\p{L}\\p{N}_])`,
]);

/**
 * Everything in a text that is not prose, in order and without overlap. Where two overlap, entities go first, then
 * code, then what begins earlier. Linear in the length of the text.
 */
export function findNonProse(text: string): NonProse[] {
  const others = [
    ...findPostMarkers(text).map((range): NonProse => ({ kind: 'marker', ...range })),
    ...rangesOf(EMOTICON, text, 'emoticon'),
    ...rangesOf(QUANTITY, text, 'quantity'),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return merge(merge(findEntities(text), rangesOf(CODE, text, 'code')), others);
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'gu');
}

function rangesOf(pattern: RegExp, text: string, kind: NonProseKind): NonProse[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    kind,
    from: index,
    to: index + found.length,
  }));
}

/** Both ascending lists as one; of the second, only what overlaps nothing that is there already. */
function merge(first: readonly NonProse[], second: readonly NonProse[]): NonProse[] {
  const merged: NonProse[] = [];
  let at = 0;
  let end = 0;
  for (const range of second) {
    for (let next = first[at]; next && next.from < range.to; next = first[++at]) {
      merged.push(next);
      end = next.to;
    }
    if (range.from < end) continue;
    merged.push(range);
    end = range.to;
  }
  return [...merged, ...first.slice(at)];
}
