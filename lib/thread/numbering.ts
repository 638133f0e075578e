/**
 * How the parts of a thread are numbered.
 * - `none`: not at all.
 * - `of-total`: `1/5` before each.
 * - `open`: `1/` before each, so that parts can be added.
 * - `thread-emoji`: 🧵 behind the first.
 */
export type Numbering = 'none' | 'of-total' | 'open' | 'thread-emoji';

export const numberings: readonly Numbering[] = ['of-total', 'open', 'thread-emoji', 'none'];

/** What is put before and behind the text of a part; `index` counts from 0. */
export interface PartLabel {
  readonly before: string;
  readonly behind: string;
}

const nothing: PartLabel = { before: '', behind: '' };

export function partLabel(numbering: Numbering, index: number, total: number): PartLabel {
  switch (numbering) {
    case 'none':
      return nothing;
    case 'of-total':
      return { before: `${index + 1}/${total} `, behind: '' };
    case 'open':
      return { before: `${index + 1}/ `, behind: '' };
    case 'thread-emoji':
      return index === 0 ? { before: '', behind: ' 🧵' } : nothing;
  }
}
