import { type FileProblem, readHouseStyle } from './house-style-file';
import type { HouseStyle } from './house-style';
import { type SkippedLine, readValeVocabulary } from './vale-vocabulary';

export type ImportedHouseStyle =
  | { readonly ok: true; readonly style: HouseStyle; readonly skipped: readonly SkippedLine[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads a house style of our own, or a file of a vocabulary of Vale: terms to reject where its name says so, terms to
 * accept otherwise.
 */
export function importHouseStyle(content: string, fileName: string): ImportedHouseStyle {
  const text = content.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(text) || fileName.endsWith('.json')) {
    const read = readHouseStyle(text);
    return read.ok ? { ...read, skipped: [] } : read;
  }
  if (text.length > largestVocabulary) return failed('too-large');
  if (/[\0\ufffd]/.test(text)) return failed('not-text');
  const isReject = /reject/i.test(fileName);
  const { style, skipped } = readValeVocabulary({
    accept: isReject ? '' : text,
    reject: isReject ? text : '',
  });
  const isEmpty = style.preferred.length + style.forbidden.length + skipped.length === 0;
  return isEmpty ? failed('empty') : { ok: true, style, skipped };
}

/** Characters. */
const largestVocabulary = 1_000_000;

function failed(problem: FileProblem['problem']): ImportedHouseStyle {
  return { ok: false, problems: [{ problem, path: '' }] };
}
