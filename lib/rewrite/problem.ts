import { ServerProblem, problemKinds } from '../servers/server-problem';

/** Why there is no rewrite. */
export const rewriteProblemKinds = [
  ...problemKinds,
  /** Rewriting is not turned on. */
  'off',
  /** The server has no model of this name. */
  'noModel',
  /** The server refuses requests of browser extensions, as Ollama does by default. */
  'noOrigin',
  /** The answer ended in the middle. */
  'cut',
  /** The model stopped at its own limit of length. */
  'stopped',
  /** The model, or a filter behind it, does not want to. */
  'declined',
  'empty',
  /** The browser has no model of its own, or not any more. */
  'noBuiltIn',
  /** The browser would have to download its model first. */
  'notDownloaded',
  /** The browser's model does not write the draft's language. */
  'noLanguage',
  /** The background, which asks, is gone: the extension was updated, or the browser stopped it. */
  'gone',
] as const;

export type RewriteProblemKind = (typeof rewriteProblemKinds)[number];

/** Never holds the text that was to be rewritten. */
export class RewriteProblem extends Error {
  override readonly name = 'RewriteProblem';

  /** @param detail What a server says about it, as plain text. */
  constructor(
    readonly kind: RewriteProblemKind,
    readonly detail = '',
  ) {
    super(`There is no rewrite: ${kind}.`);
  }
}

/** What was thrown while a rewrite was made, as a problem to tell. */
export function toRewriteProblem(error: unknown): RewriteProblem {
  if (error instanceof RewriteProblem) return error;
  if (error instanceof ServerProblem) return new RewriteProblem(error.kind, error.detail);
  return new RewriteProblem('failed');
}
