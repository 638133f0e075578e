import type { Category } from '../checks/diagnostic';

/** Under which a page can see us: the one element, and the highlights by what they mark. */
export const overlayTag = 'postwright-overlay';

export const highlightNames: Readonly<Record<Category | 'active', string>> = {
  correctness: 'postwright-correctness',
  clarity: 'postwright-clarity',
  tone: 'postwright-tone',
  social: 'postwright-social',
  active: 'postwright-active',
};

/** What is too long for the network's limit, by how sure the limit is. */
export const overflowNames = { exact: 'postwright-over', guess: 'postwright-perhaps-over' } as const;

/** The words that somebody points at in the panel. */
export const spotlightName = 'postwright-spotlight';
