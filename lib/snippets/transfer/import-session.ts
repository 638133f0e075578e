import type { Database } from '../../database/database';
import { previewOf } from '../summarize-snippet';
import { writeMany } from '../write-many';
import type { FileProblem } from './file-problem';
import type { ImportNote, LibraryFormat } from './imported-snippet';
import { type ImportChoice, type ImportItem, chosenSnippet, defaultChoice, planImport } from './plan-import';
import { isTooLarge, readLibrary } from './read-library';

/** So many conflicts and notes are told: a list of thousands is not read. The choice for all is for the others too. */
const mostListed = 100;

/** A snippet of a file that differs from one of the library. */
export interface ImportConflict {
  /** Names it in `ImportChoices`. */
  readonly index: number;
  readonly title: string;
  /** First words of the text in the library, and in the file. */
  readonly mine: string;
  readonly theirs: string;
}

/** What is in a file. */
export interface ImportSummary {
  readonly format: LibraryFormat;
  readonly counts: Readonly<Record<ImportItem['state'], number>>;
  readonly conflicts: readonly ImportConflict[];
  readonly notes: readonly ImportNote[];
  readonly noteCount: number;
}

/** What was decided: for all conflicts, and for single ones by their index. */
export interface ImportChoices {
  readonly all?: ImportChoice | undefined;
  readonly single: Readonly<Record<number, ImportChoice>>;
}

/** What an import has written. */
export interface ImportDone {
  /** For `undoChange`. */
  readonly change: number;
  readonly count: number;
}

/** One import: a file is read and compared, then written as was decided. */
export interface ImportSession {
  open(file: Blob): Promise<ImportSummary | FileProblem>;
  /** Writes all or nothing of the file that was opened last. */
  run(choices: ImportChoices, onProgress: (part: number) => void): Promise<ImportDone>;
}

export function createImportSession(database: Database): ImportSession {
  let items: readonly ImportItem[] = [];
  return {
    async open(file) {
      items = [];
      // Before a single byte is read.
      if (isTooLarge(file.size)) return { problem: 'too-large' };
      const library = readLibrary(new Uint8Array(await file.arrayBuffer()));
      if ('problem' in library) return library;
      items = await planImport(database, library.snippets);
      return summarize(library.format, items, library.notes);
    },
    async run({ all, single }, onProgress) {
      const snippets = items.flatMap((item, index) => {
        const ofAll = item.state === 'conflict' ? all : undefined;
        return chosenSnippet(item, single[index] ?? ofAll ?? defaultChoice(item)) ?? [];
      });
      const change = await writeMany(database, snippets, onProgress);
      items = [];
      return { change, count: snippets.length };
    },
  };
}

function summarize(
  format: LibraryFormat,
  items: readonly ImportItem[],
  notes: readonly ImportNote[],
): ImportSummary {
  const counts = { new: 0, same: 0, conflict: 0 };
  const conflicts: ImportConflict[] = [];
  items.forEach(({ state, snippet, existing }, index) => {
    counts[state]++;
    if (state !== 'conflict' || conflicts.length === mostListed) return;
    const first = (variants = snippet.variants) => previewOf(variants[0]?.body ?? '');
    conflicts.push({ index, title: snippet.title, mine: first(existing?.variants), theirs: first() });
  });
  return { format, counts, conflicts, notes: notes.slice(0, mostListed), noteCount: notes.length };
}
