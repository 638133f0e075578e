import type { Browser } from 'wxt/browser';
import type { Exceptions } from '../../lib/checks/exceptions';
import { checkPost } from '../../lib/checks/post-checker';
import { handle } from '../../lib/messaging/handle';
import { readCheckChoices } from '../../lib/settings/read-check-choices';
import { announceChange } from '../../lib/settings/revisions';
import type { EngineHost } from './engine-host';
import { privateExceptions } from './private-exceptions';

type Lists = Pick<Exceptions, 'addWord' | 'ignore'>;

/** Checks, and what the user does not want to be told again. */
export function answerChecks(engine: EngineHost, exceptions: Exceptions): void {
  handle('warmEngine', async () => engine.warm(await readCheckChoices()));

  handle('checkParagraphs', async ({ composer, paragraphs }, { tab, frameId }) => {
    const results = await engine.check({
      // A page can't end the requests of another one.
      composer: `${tab?.id}:${frameId}:${composer}`,
      paragraphs,
      choices: await readCheckChoices(tab?.incognito),
    });
    return Promise.all(
      paragraphs.map(async (paragraph, index) => {
        const found = results[index];
        if (!found) return null;
        const wanted = await exceptions.filter(paragraph, found);
        return tab?.incognito ? privateExceptions.filter(paragraph, wanted) : wanted;
      }),
    );
  });

  handle('checkPost', async ({ text, customs }, { tab }) => {
    const found = checkPost(text, customs, await readCheckChoices(tab?.incognito));
    const wanted = await exceptions.filter(text, found);
    return tab?.incognito ? privateExceptions.filter(text, wanted) : wanted;
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
