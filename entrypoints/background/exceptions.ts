import {
  type AcceptedWords,
  type WordLookup,
  acceptedWords,
} from '../../lib/checks/dictionary/accepted-words';
import { type DictionaryStore, createDictionaryStore } from '../../lib/checks/dictionary/dictionary-store';
import { type WordLearner, createWordLearner } from '../../lib/checks/dictionary/word-learner';
import type { Diagnostic } from '../../lib/checks/diagnostic';
import { isIgnored } from '../../lib/checks/ignored/ignored-diagnostic';
import { type IgnoredStore, createIgnoredStore } from '../../lib/checks/ignored/ignored-store';
import type { Database } from '../../lib/database/database';
import type { PageSender } from './page-sender';
import { privateExceptions } from './private-exceptions';

/** What the user does not want to be told: words of the dictionary and ignored suggestions. */
export interface Exceptions {
  readonly dictionary: DictionaryStore;
  readonly ignored: IgnoredStore;
  readonly learner: WordLearner;
  /** The words of some texts that the dictionary, or another list, accepts. */
  accepted(texts: readonly string[], sender: PageSender, others: WordLookup): Promise<AcceptedWords>;
  /** Makes a filter that leaves ignored suggestions out. */
  heeded(sender: PageSender): Promise<(text: string, diagnostics: readonly Diagnostic[]) => Diagnostic[]>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

export function createExceptions(database: Database): Exceptions {
  const dictionary = createDictionaryStore(database);
  const ignored = createIgnoredStore(database);
  return {
    dictionary,
    ignored,
    learner: createWordLearner(database),
    async accepted(texts, { isPrivate }, others) {
      const lookups = [await dictionary.lookup(), others];
      if (isPrivate) lookups.push((await privateExceptions()).words);
      return acceptedWords(lookups, texts);
    },
    async heeded({ isPrivate, host }) {
      const lists = [await ignored.ids()];
      if (isPrivate) lists.push((await privateExceptions()).ignored);
      return (text, diagnostics) =>
        diagnostics.filter(
          (one) => !lists.some((ids) => isIgnored(one, text.slice(one.from, one.to), host, ids)),
        );
    },
    forget() {
      dictionary.forget();
      ignored.forget();
    },
  };
}
