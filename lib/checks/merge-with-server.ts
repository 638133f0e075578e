import { overlaps } from '../text/text-range';
import type { Diagnostic } from './diagnostic';
import type { ServerDiagnostic } from './languagetool/server-diagnostic';
import { mergeFindings } from './merge-findings';

/**
 * What our own engine and a server found in one text, as one list.
 * @param isAtRest Whether nobody is writing: what may go away with the end of a sentence is shown only then.
 */
export function mergeWithServer(
  offline: readonly Diagnostic[],
  online: readonly ServerDiagnostic[],
  isAtRest: boolean,
): Diagnostic[] {
  const agreed = online.filter(
    (one) =>
      (isAtRest || !one.waits) && (!one.needsAgreement || offline.some((other) => overlaps(one, other))),
  );
  return mergeFindings([...offline, ...agreed]);
}
