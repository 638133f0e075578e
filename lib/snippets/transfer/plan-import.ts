import type { Database } from '../../database/database';
import { foldText } from '../../text/fold';
import type { Snippet } from '../snippet';

/** What to do with a snippet of a file. */
export type ImportChoice = 'add' | 'skip' | 'overwrite' | 'keep-both';

/** A snippet of a file, beside the one in the library that it stands for. */
export interface ImportItem {
  readonly snippet: Snippet;
  /** The same id, the same origin, or one of its triggers. */
  readonly existing: Snippet | undefined;
  /** `new`, `same` text and triggers, or a `conflict`. */
  readonly state: 'new' | 'same' | 'conflict';
}

/** Compares a file with the library: nothing is written. */
export async function planImport(database: Database, snippets: readonly Snippet[]): Promise<ImportItem[]> {
  const { byId, byOrigin, byTrigger } = await readKnown(database);
  return snippets.map((snippet) => {
    const existing =
      byId.get(snippet.id) ??
      byOrigin.get(originKey(snippet)) ??
      snippet.triggers
        .map((trigger) => byTrigger.get(foldText(trigger)))
        .find((found) => found !== undefined);
    if (!existing) return { snippet, existing, state: 'new' };
    return { snippet, existing, state: contentKey(existing) === contentKey(snippet) ? 'same' : 'conflict' };
  });
}

async function readKnown(database: Database) {
  const all = await database.snippets.toArray();
  const byId = new Map(all.map((snippet) => [snippet.id, snippet]));
  const byOrigin = new Map(
    all.flatMap((snippet) =>
      snippet.origin?.externalId === undefined ? [] : [[originKey(snippet), snippet] as const],
    ),
  );
  const present = all.filter(({ deletedAt }) => deletedAt === undefined);
  const byTrigger = new Map(
    present.flatMap((snippet) => snippet.triggers.map((trigger) => [foldText(trigger), snippet] as const)),
  );
  return { byId, byOrigin, byTrigger };
}

function originKey({ origin }: Snippet): string {
  return JSON.stringify([origin?.source, origin?.externalId]);
}

/** What people see of a snippet: two with the same are the same. */
function contentKey({
  title,
  triggers,
  variants,
  folder,
  tags,
  note,
  sites,
  surfaces,
  pinned,
  expiresAt,
  deletedAt,
}: Snippet): string {
  const texts = variants.map(({ lang, register, body, short }) => [lang, register, body, short]);
  return JSON.stringify([
    title,
    triggers,
    texts,
    folder,
    tags,
    note,
    sites,
    surfaces,
    pinned,
    expiresAt,
    deletedAt === undefined,
  ]);
}

/** What is done where nobody has chosen: nothing that is there is lost. */
export function defaultChoice({ state }: ImportItem): ImportChoice {
  if (state === 'new') return 'add';
  return state === 'same' ? 'skip' : 'keep-both';
}

/** The snippet that a choice writes; `undefined` for none. */
export function chosenSnippet({ snippet, existing }: ImportItem, choice: ImportChoice): Snippet | undefined {
  switch (choice) {
    case 'skip':
      return undefined;
    case 'add':
      return snippet;
    case 'overwrite':
      if (!existing) return snippet;
      return { ...snippet, id: existing.id, createdAt: existing.createdAt, rev: existing.rev + 1 };
    case 'keep-both':
      return { ...snippet, id: existing ? crypto.randomUUID() : snippet.id };
  }
}
