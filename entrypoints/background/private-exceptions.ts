import { type Exceptions, withoutExceptions } from '../../lib/checks/exceptions';
import { privateMemory, rememberPrivately } from '../../lib/settings/private-memory';
import { foldText } from '../../lib/text/fold';

/** What the user does not want to be told again in private windows, as long as one is open. */
export const privateExceptions: Omit<Exceptions, 'forget'> = {
  addWord: (word) => rememberPrivately('words', foldText(word)),
  ignore: (id) => rememberPrivately('ignored', id),
  async filter(paragraph, diagnostics) {
    const { words, ignored } = await privateMemory.getValue();
    return withoutExceptions(paragraph, diagnostics, { words: new Set(words), ignored: new Set(ignored) });
  },
};
