import { bareWord, personalWord } from '../../lib/checks/dictionary/personal-word';
import { ignoredDiagnostic } from '../../lib/checks/ignored/ignored-diagnostic';
import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { forgetPrivately, rememberPrivately } from '../../lib/settings/private-memory';
import { announceChange } from '../../lib/settings/revisions';
import { muteRule, settings, unmuteRule } from '../../lib/settings/settings';
import { foldText } from '../../lib/text/fold';
import type { Exceptions } from './exceptions';
import { pageSender } from './page-sender';

/** What a page may change about what is told: in a private window nothing is stored, it holds there only. */
export function answerExceptions({ dictionary, ignored, learner }: Exceptions): void {
  /** Stores a change and tells every composer, or keeps it privately. */
  const keep = async (isPrivate: boolean, privately: () => Promise<void>, stored: () => Promise<void>) => {
    await (isPrivate ? privately() : stored());
    if (!isPrivate) await announceChange('checks');
    return isPrivate ? 'privately' : 'stored';
  };

  handle('addWord', ({ word }, sender) =>
    keep(
      pageSender(sender).isPrivate,
      () => rememberPrivately('words', foldText(bareWord(word))),
      () => dictionary.put([personalWord(bareWord(word))]),
    ),
  );
  handle('ignoreDiagnostic', (request, sender) => {
    const { host, isPrivate } = pageSender(sender);
    const entry = ignoredDiagnostic(request, host);
    return keep(
      isPrivate,
      () => rememberPrivately('ignored', entry.id),
      () => ignored.put([entry]),
    );
  });
  handle('heedDiagnostic', (request, sender) => {
    const { host, isPrivate } = pageSender(sender);
    const { id } = ignoredDiagnostic(request, host);
    return keep(
      isPrivate,
      () => forgetPrivately('ignored', id),
      () => ignored.remove([id]),
    );
  });
  handle('switchRule', async ({ rule, isOn }, sender) => {
    const { isPrivate } = pageSender(sender);
    const change = isPrivate
      ? () => (isOn ? forgetPrivately : rememberPrivately)('disabledRules', rule)
      : () => (isOn ? unmuteRule : muteRule)(rule);
    await change();
    // Composers follow the settings by themselves.
    return isPrivate ? 'privately' : 'stored';
  });
  handle('leaveWords', async ({ words }, sender) => {
    if (pageSender(sender).isPrivate || !(await settings.getValue()).learnsWords) return;
    const learned = await learner.leave(words);
    if (learned.length === 0) return;
    await dictionary.put(learned);
    await announceChange('checks');
  });

  handlePrivileged('listWords', () => dictionary.list());
  handlePrivileged('listIgnored', () => ignored.list());
  handlePrivileged('putWords', async ({ words }) => {
    await dictionary.put(words);
    await announceChange('checks');
  });
  handlePrivileged('removeWords', async ({ words }) => {
    await dictionary.remove(words);
    await learner.refuse(words);
    await announceChange('checks');
  });
  handlePrivileged('putIgnored', async (data) => {
    await ignored.put(data.ignored);
    await announceChange('checks');
  });
  handlePrivileged('removeIgnored', async ({ ids }) => {
    await ignored.remove(ids);
    await announceChange('checks');
  });
}
