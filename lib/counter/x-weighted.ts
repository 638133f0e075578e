import { graphemesOf } from '../text/graphemes';
import type { TextRange } from '../text/text-range';
import type { Count } from './count';
import { unitStart } from './unit-start';
import { xEmojiEnd } from './x-emoji';
import { findXLinks } from './x-links';

/** twitter-text configuration v3: `transformedURLLength`, and `defaultWeight` over `scale`. */
const LINK_WEIGHT = 23;
const DEFAULT_WEIGHT = 2;

/** Weighs 1 throughout: no character that is heavier, composed by NFC, or part of an emoji. */
const LIGHT = /^[\0-\u02ff]*$/;

/**
 * Weighted length by twitter-text configuration v3: links weigh 23, an emoji 2, the code points of v3's `ranges`
 * 1, everything else 2, in NFC. Links within `used` are those of the whole text.
 */
export function countByXWeight(text: string, max: number): Count {
  const composed = LIGHT.test(text) ? text : text.normalize('NFC');
  const links = composed.includes('.') ? findXLinks(composed) : [];
  const { used, cut } =
    composed.length <= max && links.length === 0 && LIGHT.test(composed)
      ? { used: composed.length, cut: undefined }
      : weigh(composed, links, max);
  const start = cut === undefined ? undefined : unitStart(composed, cut, links);
  const overflowFrom = start === undefined || composed === text ? start : decomposedOffset(text, start);
  return { used, limit: max, remaining: max - used, overflowFrom };
}

/** The weight of the text, and the offset of the first character, emoji or link that no longer fits. */
function weigh(
  text: string,
  links: readonly TextRange[],
  max: number,
): { used: number; cut: number | undefined } {
  let used = 0;
  let cut: number | undefined;
  let nextLink = 0;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const link = links[nextLink];
    if (link?.from === at) {
      used += LINK_WEIGHT;
      next = link.to;
      nextLink++;
    } else {
      next = xEmojiEnd(text, at) ?? at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
      used += next - at === 1 && isLight(text.charCodeAt(at)) ? 1 : DEFAULT_WEIGHT;
    }
    if (used > max) cut ??= at;
  }
  return { used, cut };
}

/** The `ranges` of configuration v3 with weight 100 of a scale of 100. */
function isLight(unit: number): boolean {
  return (
    unit <= 0x10ff ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    (unit >= 0x2010 && unit <= 0x201f) ||
    (unit >= 0x2032 && unit <= 0x2037)
  );
}

/** The offset in `text` of what lies at `offset` in its NFC form: composition never reaches across graphemes. */
function decomposedOffset(text: string, offset: number): number {
  let composed = 0;
  for (const { segment, index } of graphemesOf(text)) {
    if (composed >= offset) return index;
    composed += segment.normalize('NFC').length;
  }
  return text.length;
}
