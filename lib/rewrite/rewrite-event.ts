import type { ResultCheck } from './result-check';
import type { RewriteProblemKind } from './problem';

/** What a composer is told while a rewrite is made. Plain JSON. */
export type RewriteEvent =
  /** The answer so far. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string; readonly check: ResultCheck }
  | { readonly kind: 'problem'; readonly problem: RewriteProblemKind; readonly detail: string };
