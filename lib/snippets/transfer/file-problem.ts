/**
 * Why nothing of a file was read; nothing is changed then.
 * - `too-large`: more bytes or snippets than are read. - `not-text`: no encoding fits.
 * - `broken`: JSON or YAML that ends in the middle. - `unknown`: no format that we know.
 * - `damaged`: one of our files with something else in it; `where` is the path to it.
 * - `newer-version`: written by a newer version. - `empty`: no snippet in it.
 */
export interface FileProblem {
  readonly problem: 'too-large' | 'not-text' | 'broken' | 'unknown' | 'damaged' | 'newer-version' | 'empty';
  readonly where?: string;
}

/** Largest file that is read, in bytes: 100,000 replies take about this. */
export const largestFile = 50_000_000;
/** Most snippets of one file. */
export const mostSnippets = 100_000;
