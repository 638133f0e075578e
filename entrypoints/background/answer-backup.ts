import { mergeHouseStyles } from '../../lib/checks/house-style/merge-house-styles';
import type { Database } from '../../lib/database/database';
import { handlePrivileged } from '../../lib/messaging/handle';
import type { Backup } from '../../lib/settings/backup/backup';
import { ownHouseStyle } from '../../lib/settings/house-style';
import { readChoices, restoreChoices } from '../../lib/settings/portable-choices';
import { announceChange } from '../../lib/settings/revisions';
import { ownSettings } from '../../lib/settings/settings';
import type { SnippetDraft } from '../../lib/snippets/snippet';
import type { SnippetStore } from '../../lib/snippets/snippet-store';
import type { Exceptions } from './exceptions';

/**
 * Everything of the user's as one value, and back.
 * @returns what reads it.
 */
export function answerBackup(
  database: Database,
  exceptions: Exceptions,
  snippets: SnippetStore,
): () => Promise<Backup> {
  const { dictionary, ignored } = exceptions;

  const readBackup = async (): Promise<Backup> => {
    const replies = (await database.snippets.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    return {
      settings: await ownSettings.getValue(),
      words: await dictionary.list(),
      ignored: await ignored.list(),
      houseStyle: await ownHouseStyle.getValue(),
      choices: await readChoices(),
      tagSets: await database.tagSets.toArray(),
      replies: replies.map(({ createdAt: _created, updatedAt: _updated, rev: _rev, ...draft }) => draft),
    };
  };
  handlePrivileged('readBackup', readBackup);

  handlePrivileged('restoreBackup', async ({ backup }) => {
    await ownSettings.setValue({ ...(await ownSettings.getValue()), ...backup.settings });
    await dictionary.put(backup.words);
    await ignored.put(backup.ignored);
    await ownHouseStyle.setValue(mergeHouseStyles(await ownHouseStyle.getValue(), backup.houseStyle));
    if (backup.choices) await restoreChoices(backup.choices);
    if (backup.tagSets) await database.tagSets.bulkPut([...backup.tagSets]);
    let lost = 0;
    for (const reply of backup.replies) if (!(await saveReply(snippets, reply))) lost++;
    await Promise.all([announceChange('checks'), announceChange('snippets'), announceChange('hashtags')]);
    return { lostReplies: lost };
  });

  return readBackup;
}

/** A trigger that another reply has by now stays with that one. */
async function saveReply(snippets: SnippetStore, reply: SnippetDraft): Promise<boolean> {
  const saved = await snippets.save(reply);
  if (saved.ok) return true;
  if (!saved.problems.every(({ code }) => code === 'taken')) return false;
  return (await snippets.save({ ...reply, triggers: [] })).ok;
}
