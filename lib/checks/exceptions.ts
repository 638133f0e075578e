import type { Database } from '../database/database';
import { foldText } from '../text/fold';
import type { Diagnostic } from './diagnostic';

/** What the user does not want to be told again: words of the dictionary and ignored suggestions. */
export interface Exceptions {
  addWord(word: string): Promise<void>;
  ignore(id: string): Promise<void>;
  /** The diagnostics of one paragraph without the unwanted ones. */
  filter(paragraph: string, diagnostics: readonly Diagnostic[]): Promise<Diagnostic[]>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

/** Folded words, and ids of diagnostics. */
export interface ExceptionLists {
  readonly words: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/** Keeps both lists in memory; all writes of the browser go through the one background that calls this. */
export function createExceptions(database: Database): Exceptions {
  let loaded: Promise<{ words: Set<string>; ignored: Set<string> }> | undefined;
  const load = async () => {
    loaded ??= read(database);
    try {
      return await loaded;
    } catch (error) {
      // The next check may find the database open again.
      loaded = undefined;
      throw error;
    }
  };

  return {
    async addWord(word) {
      const folded = foldText(word);
      await database.words.put({ word: folded, addedAt: Date.now() });
      (await load()).words.add(folded);
    },
    async ignore(id) {
      await database.ignored.put({ id, ignoredAt: Date.now() });
      (await load()).ignored.add(id);
    },
    async filter(paragraph, diagnostics) {
      return withoutExceptions(paragraph, diagnostics, await load());
    },
    forget() {
      loaded = undefined;
    },
  };
}

/** The diagnostics of one paragraph that neither list names. */
export function withoutExceptions(
  paragraph: string,
  diagnostics: readonly Diagnostic[],
  { words, ignored }: ExceptionLists,
): Diagnostic[] {
  const isKnown = ({ from, to }: Diagnostic) => words.has(foldText(paragraph.slice(from, to)));
  return diagnostics.filter(
    (diagnostic) => !ignored.has(diagnostic.id) && !(diagnostic.spelling && isKnown(diagnostic)),
  );
}

async function read({ words, ignored }: Database) {
  const [wordKeys, ignoredKeys] = await Promise.all([
    words.toCollection().primaryKeys(),
    ignored.toCollection().primaryKeys(),
  ]);
  return { words: new Set(wordKeys), ignored: new Set(ignoredKeys) };
}
