import type { RewriteRequest } from '../rewrite/goals';
import type { RewriteProblemKind } from '../rewrite/problem';
import type { RewriteEvent } from '../rewrite/rewrite-event';
import type { RewritePrompt } from '../rewrite/rewriter';
import type { StreamKind } from './stream-port';

/** A composer asks the background for a rewrite. */
export const rewriteStream: StreamKind<RewriteRequest, RewriteEvent> = { name: 'rewrite' };

/** What the browser's own model answers. */
export type BuiltInEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: RewriteProblemKind };

/** The background asks the document that has the browser's model. */
export const builtInStream: StreamKind<RewritePrompt, BuiltInEvent> = { name: 'builtIn' };
