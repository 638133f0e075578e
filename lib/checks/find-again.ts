import type { Diagnostic } from './diagnostic';

/** A finding among those of a later text: the one with its identity that is nearest to where it was. */
export function findAgain(
  diagnostics: readonly Diagnostic[],
  { id, from }: Diagnostic,
): Diagnostic | undefined {
  let best: Diagnostic | undefined;
  for (const diagnostic of diagnostics) {
    if (diagnostic.id !== id) continue;
    if (!best || Math.abs(diagnostic.from - from) < Math.abs(best.from - from)) best = diagnostic;
  }
  return best;
}
