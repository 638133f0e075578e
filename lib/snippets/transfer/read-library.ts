import type { Snippet } from '../snippet';
import { validateDraft } from '../validate-draft';
import { readBeeftext } from './beeftext';
import { readClippings } from './clippings';
import { readCsv } from './csv-format';
import { decodeText } from './decode-text';
import { readEspanso } from './espanso-import';
import { type FileProblem, largestFile, mostSnippets } from './file-problem';
import type { ReadLibrary } from './imported-snippet';
import { isOwnFormat, readOwnFormat } from './own-format';
import { readProKeys } from './prokeys';
import { readRaycast } from './raycast';
import { readTextBlaze } from './text-blaze';

/** Formats of other programs that are JSON; the first that recognizes a file reads it. */
const foreign = [readTextBlaze, readBeeftext, readClippings, readRaycast, readProKeys];

/** Whether a file can be looked at; asked before it is read into memory. */
export function isTooLarge(bytes: number): boolean {
  return bytes > largestFile;
}

/**
 * Reads a file of saved replies, whatever program wrote it. Total: what can't be read is a problem, and replies that
 * could not be saved are left out and noted.
 */
export function readLibrary(bytes: Uint8Array<ArrayBuffer>): ReadLibrary | FileProblem {
  if (isTooLarge(bytes.length)) return { problem: 'too-large' };
  const text = decodeText(bytes);
  if (text === undefined) return { problem: 'not-text' };
  const read = readText(text.replace(/^\uFEFF/, ''));
  return 'problem' in read ? read : withoutInvalid(read);
}

function readText(text: string): ReadLibrary | FileProblem {
  if (text.trim() === '') return { problem: 'empty' };
  try {
    return /^\s*[[{]/.test(text) ? readJson(text) : readTableOrYaml(text);
  } catch {
    // A file that ends in the middle, or is nested deeper than anyone writes.
    return { problem: 'broken' };
  }
}

function readJson(text: string): ReadLibrary | FileProblem {
  const value: unknown = JSON.parse(text);
  if (isOwnFormat(value)) {
    const read = readOwnFormat(value);
    return 'problem' in read ? read : { format: 'postwright', snippets: read.snippets, notes: [] };
  }
  for (const reader of foreign) {
    const read = reader(value);
    if (read) return read;
  }
  return { problem: 'unknown' };
}

function readTableOrYaml(text: string): ReadLibrary | FileProblem {
  if (/^(?:matches|global_vars|imports)\s*:/m.test(text)) return readEspanso(text) ?? { problem: 'unknown' };
  const read = readCsv(text);
  return 'problem' in read ? read : { format: 'csv', snippets: read.snippets, notes: [] };
}

function withoutInvalid({ format, snippets, notes }: ReadLibrary): ReadLibrary | FileProblem {
  if (snippets.length > mostSnippets) return { problem: 'too-large' };
  const problems = snippets.map((snippet) => validateDraft(snippet)[0]);
  const valid = snippets.filter((_, index) => problems[index] === undefined);
  if (valid.length === 0) return { problem: 'empty' };
  const left = snippets.flatMap(({ title }, index) => {
    const problem = problems[index];
    return problem ? [{ title, code: 'invalid' as const, detail: `${problem.field}: ${problem.code}` }] : [];
  });
  return {
    format,
    snippets: format === 'postwright' ? valid : inFileOrder(valid),
    notes: [...notes, ...left],
  };
}

/** Lists show the last changed first: a millisecond each, and the file's first is on top. */
function inFileOrder(snippets: readonly Snippet[]): Snippet[] {
  return snippets.map((snippet, index) => ({
    ...snippet,
    createdAt: snippet.createdAt - index,
    updatedAt: snippet.updatedAt - index,
  }));
}
