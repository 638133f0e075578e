import { checkPost } from '../../lib/checks/post-checker';
import { handle } from '../../lib/messaging/handle';
import { readCheckChoices } from '../../lib/settings/read-check-choices';
import type { EngineHost } from './engine-host';
import type { Exceptions } from './exceptions';
import { pageSender } from './page-sender';

/** Checks, without what the user does not want to be told. */
export function answerChecks(engine: EngineHost, exceptions: Exceptions): void {
  handle('warmEngine', async () => engine.warm(await readCheckChoices()));

  handle('checkParagraphs', async ({ composer, paragraphs }, sender) => {
    const page = pageSender(sender);
    const [choices, accepted, heeded] = await Promise.all([
      readCheckChoices(page.isPrivate),
      exceptions.accepted(paragraphs, page),
      exceptions.heeded(page),
    ]);
    const results = await engine.check({
      // A page can't end the requests of another one.
      composer: `${sender.tab?.id}:${sender.frameId}:${composer}`,
      paragraphs,
      choices: { ...choices, accepted },
    });
    return paragraphs.map((paragraph, index) => {
      const found = results[index];
      return found ? heeded(paragraph, found) : null;
    });
  });

  handle('checkPost', async ({ text, customs }, sender) => {
    const page = pageSender(sender);
    const heeded = await exceptions.heeded(page);
    return heeded(text, checkPost(text, customs, await readCheckChoices(page.isPrivate)));
  });
}
