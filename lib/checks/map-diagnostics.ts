import { type Edit, mapRange } from '../text/text-range';
import type { Diagnostic } from './diagnostic';

const wordCharacter = /[\p{L}\p{M}\p{N}_'’]/u;

/**
 * The diagnostics of a text after an edit of it, where they are now; the same array when none was moved. Those that the edit touched, or whose first or
 * last word it made longer or shorter, are left out: they may be wrong by now.
 */
export function mapDiagnostics<D extends Diagnostic>(
  diagnostics: readonly D[],
  edit: Edit,
  before: string,
): readonly D[] {
  const removed = before.slice(edit.from, edit.to);
  const growsRight = wordCharacter.test(firstOf(edit.insert)) || wordCharacter.test(firstOf(removed));
  const growsLeft = wordCharacter.test(lastOf(edit.insert)) || wordCharacter.test(lastOf(removed));
  const mapped = diagnostics.flatMap((diagnostic) => {
    const range = mapRange(diagnostic, edit);
    if (!range) return [];
    if (edit.from === diagnostic.to && growsRight) return [];
    if (edit.to === diagnostic.from && growsLeft) return [];
    return range.from === diagnostic.from ? [diagnostic] : [{ ...diagnostic, ...range }];
  });
  const isSame =
    mapped.length === diagnostics.length && mapped.every((one, index) => one === diagnostics[index]);
  return isSame ? diagnostics : mapped;
}

function firstOf(text: string): string {
  return text.slice(0, 1);
}

function lastOf(text: string): string {
  return text.slice(-1);
}
