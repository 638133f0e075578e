import type { Diagnostic } from './diagnostic';

/** Below this confidence a person has to look first. */
const sure = 0.8;

/**
 * The diagnostics that can be corrected without looking at each: mistakes, not matters of taste, of which it is sure and
 * for which there is one replacement only.
 */
export function safeDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ category, severity, confidence, replacements }) =>
      category === 'correctness' && severity !== 'hint' && confidence >= sure && replacements.length === 1,
  );
}
