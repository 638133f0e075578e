import { overlaps } from '../text/text-range';
import type { Finding, Severity } from './diagnostic';

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/**
 * One list out of what several checkers found, in order of position. Of findings that share a character, or stand at
 * the same empty place, only one is shown: the surest; among equals the graver one, then the one with a replacement,
 * then the one that marks less.
 */
export function mergeFindings<F extends Finding>(findings: readonly F[]): F[] {
  const kept: F[] = [];
  for (const finding of [...findings].sort(byPriority)) {
    if (!kept.some((other) => collides(finding, other))) kept.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

function byPriority(a: Finding, b: Finding): number {
  return (
    b.confidence - a.confidence ||
    weight[b.severity] - weight[a.severity] ||
    Math.sign(b.replacements.length) - Math.sign(a.replacements.length) ||
    a.to - a.from - (b.to - b.from) ||
    a.from - b.from
  );
}

function collides(a: Finding, b: Finding): boolean {
  return overlaps(a, b) || (a.from === b.from && a.to === b.to);
}
