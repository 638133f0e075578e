import type { Exceptions } from '../../lib/checks/exceptions';
import { handle } from '../../lib/messaging/handle';
import { announceChange } from '../../lib/settings/revisions';
import type { EngineHost } from './engine-host';

/** Checks, and what the user does not want to be told again. */
export function answerChecks(engine: EngineHost, exceptions: Exceptions): void {
  handle('warmEngine', () => engine.warm());

  handle('checkParagraphs', async ({ paragraphs }) => {
    const found = await engine.check(paragraphs);
    return Promise.all(
      paragraphs.map((paragraph, index) => exceptions.filter(paragraph, found[index] ?? [])),
    );
  });

  handle('addWord', async ({ word }, { tab }) => {
    // In a private window nothing is learned.
    if (tab?.incognito) throw new Error('Nothing is learned in a private window.');
    await exceptions.addWord(word);
    await announceChange('checks');
  });

  handle('ignoreDiagnostic', async ({ id }, { tab }) => {
    if (tab?.incognito) throw new Error('Nothing is learned in a private window.');
    await exceptions.ignore(id);
    await announceChange('checks');
  });
}
