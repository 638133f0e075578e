import type { Diagnostic } from '../diagnostic';

/** For how much a suggestion is ignored: this one, all of a rule about the same words, these on one site. */
export type IgnoreScope = 'once' | 'always' | 'site';

/** Suggestions that are not to be shown again. */
export interface IgnoredDiagnostic {
  readonly id: string;
  readonly scope: IgnoreScope;
  /** `undefined` of those that an older version ignored. */
  readonly rule?: string;
  /** The words that it is about, in lower case; never of one that is ignored once. */
  readonly text?: string;
  /** Host name, as in `location.hostname`. */
  readonly host?: string;
  /** Milliseconds since the epoch. */
  readonly ignoredAt: number;
}

/** What is known of a suggestion that somebody wants to ignore, or see again. */
export interface IgnoreRequest extends Pick<Diagnostic, 'id' | 'rule'> {
  /** The words that it is about. */
  readonly text: string;
  readonly scope: IgnoreScope;
}

/** The entry of a suggestion that is ignored now, on a page of this host. */
export function ignoredDiagnostic({ id, rule, text, scope }: IgnoreRequest, host: string): IgnoredDiagnostic {
  const ignoredAt = Date.now();
  if (scope === 'once') return { id, scope, rule, ignoredAt };
  const words = text.toLowerCase();
  if (scope === 'always') return { id: keyOf(rule, words), scope, rule, text: words, ignoredAt };
  return { id: keyOf(rule, words, host), scope, rule, text: words, host, ignoredAt };
}

/** Whether a suggestion about these words is among the ignored ones, by their ids. */
export function isIgnored(
  { id, rule }: Pick<Diagnostic, 'id' | 'rule'>,
  text: string,
  host: string,
  ids: ReadonlySet<string>,
): boolean {
  const words = text.toLowerCase();
  return ids.has(id) || ids.has(keyOf(rule, words)) || ids.has(keyOf(rule, words, host));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
