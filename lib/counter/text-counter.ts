import type { LengthRule } from '../sites/site-profile';
import { type Count, countText } from './count-text';
import { type Block, followBlocks } from './text-blocks';

/** Counts one text again and again while it is written. */
export interface TextCounter {
  /** The same as `countText` says. */
  count(text: string): Count;
}

/** Up to this length, in UTF-16 units, counting anew is as fast. */
const shortLength = 256;

/** A part of the text, and how long the rule has it. */
interface CountedBlock extends Block {
  readonly used: number;
  readonly bytes: number;
}

/** Where a block is too long for what is left to it: the UTF-16 offset in it, and what it counts up to there. */
interface Cut {
  readonly block: string;
  readonly max: number;
  readonly maxBytes: number;
  readonly offset: number;
  readonly used: number;
}

/**
 * A counter that keeps what it has counted: a key costs the block that it is typed into, however long the text is. In a
 * short text a key costs what `countText` does.
 */
export function createTextCounter(rule: LengthRule): TextCounter {
  // The length of a string is known without counting.
  if (rule.unit === 'utf16') return { count: (text) => countText(text, rule) };
  const { max } = rule;
  const maxBytes = (rule.unit === 'graphemes' ? rule.maxBytes : undefined) ?? Infinity;
  const unlimited = withLimits(rule, Infinity, Infinity);
  const measure = (text: string): CountedBlock => {
    const { used, bytes } = countText(text, unlimited);
    return { text, used, bytes: bytes?.used ?? 0 };
  };
  let blocks: readonly CountedBlock[] = [];
  let counted = '';
  let lastCut: Cut | undefined;

  const cutIn = (block: string, left: { readonly max: number; readonly maxBytes: number }): Cut => {
    const isSame = lastCut?.block === block && lastCut.max === left.max && lastCut.maxBytes === left.maxBytes;
    if (lastCut && isSame) return lastCut;
    const offset = countText(block, withLimits(rule, left.max, left.maxBytes)).overflowFrom ?? block.length;
    lastCut = { block, ...left, offset, used: countText(block.slice(0, offset), unlimited).used };
    return lastCut;
  };

  /** Where the text no longer fits, as a UTF-16 offset, and what it counts up to there. */
  const overflow = () => {
    let used = 0;
    let bytes = 0;
    let offset = 0;
    for (const block of blocks) {
      if (used + block.used > max || bytes + block.bytes > maxBytes) {
        const cut = cutIn(block.text, { max: max - used, maxBytes: maxBytes - bytes });
        return { offset: offset + cut.offset, used: used + cut.used };
      }
      used += block.used;
      bytes += block.bytes;
      offset += block.text.length;
    }
    return { offset, used };
  };

  return {
    count(text) {
      if (text.length <= shortLength) return countText(text, rule);
      blocks = followBlocks(blocks, counted, text, measure);
      counted = text;
      let used = 0;
      let bytes = 0;
      for (const block of blocks) {
        used += block.used;
        bytes += block.bytes;
      }
      const second = maxBytes === Infinity ? {} : { bytes: { used: bytes, limit: maxBytes } };
      if (used <= max && bytes <= maxBytes) {
        const remaining = Math.min(max - used, maxBytes - bytes);
        return { used, limit: max, remaining, overflowFrom: undefined, ...second };
      }
      const cut = overflow();
      const remaining = bytes > maxBytes ? cut.used - used : max - used;
      return { used, limit: max, remaining, overflowFrom: cut.offset, ...second };
    },
  };
}

/** The rule with other limits; `Infinity` is none. */
function withLimits(rule: LengthRule, max: number, maxBytes: number): LengthRule {
  if (rule.unit !== 'graphemes' || rule.maxBytes === undefined) return { ...rule, max };
  return { ...rule, max, maxBytes };
}
