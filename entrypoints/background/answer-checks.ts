import type { Browser } from 'wxt/browser';
import type { Exceptions } from '../../lib/checks/exceptions';
import { handle } from '../../lib/messaging/handle';
import { announceChange } from '../../lib/settings/revisions';
import type { EngineHost } from './engine-host';
import { privateExceptions } from './private-exceptions';

type Lists = Pick<Exceptions, 'addWord' | 'ignore'>;

/** Checks, and what the user does not want to be told again. */
export function answerChecks(engine: EngineHost, exceptions: Exceptions): void {
  handle('warmEngine', () => engine.warm());

  handle('checkParagraphs', async ({ paragraphs }, { tab }) => {
    const found = await engine.check(paragraphs);
    return Promise.all(
      paragraphs.map(async (paragraph, index) => {
        const wanted = await exceptions.filter(paragraph, found[index] ?? []);
        return tab?.incognito ? privateExceptions.filter(paragraph, wanted) : wanted;
      }),
    );
  });

  /** In a private window nothing is stored: it holds there only. */
  const keep = async (tab: Browser.tabs.Tab | undefined, change: (lists: Lists) => Promise<void>) => {
    if (tab?.incognito) {
      await change(privateExceptions);
      return 'privately';
    }
    await change(exceptions);
    await announceChange('checks');
    return 'stored';
  };
  handle('addWord', ({ word }, { tab }) => keep(tab, (lists) => lists.addWord(word)));
  handle('ignoreDiagnostic', ({ id }, { tab }) => keep(tab, (lists) => lists.ignore(id)));
}
