import { browser } from 'wxt/browser';
import {
  backupSchedule,
  backupState,
  nextBackup,
  noteBackup,
  noteBackupProblem,
} from '../../lib/settings/backup/backup-plan';
import { type Backup, writeBackup } from '../../lib/settings/backup/backup';
import { createTurns } from '../../lib/settings/in-turn';
import { isoDay } from '../../lib/snippets/count-use';

const alarmName = 'backup';
/** One that could not be written is tried again after this time, in ms. */
const retryMs = 3_600_000;

/**
 * Writes a backup when it is due, while the user wants that. There is no alarm while they do not.
 * @param makeUrl Makes an address of a text, for the browser to download.
 */
export function followBackupSchedule(
  readBackup: () => Promise<Backup>,
  makeUrl: (text: string) => Promise<string>,
): void {
  const inTurn = createTurns();

  const write = async () => {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
      return noteBackupProblem('not-allowed');
    const text = writeBackup(await readBackup());
    const hash = await hashOf(text);
    const now = Date.now();
    if (hash !== (await backupState.getValue()).lastHash) {
      await browser.downloads.download({
        url: await makeUrl(text),
        filename: `Postwright/postwright-backup-${isoDay(new Date(now))}.json`,
        conflictAction: 'overwrite',
        saveAs: false,
      });
    }
    await noteBackup(now, hash);
  };

  const follow = () =>
    inTurn(async () => {
      const dueAt = async () =>
        nextBackup(await backupState.getValue(), await backupSchedule.getValue(), Date.now());
      const due = await dueAt();
      if (due !== undefined && due <= Date.now())
        await write().catch((error: unknown) => {
          console.error('The backup was not written.', error);
          return noteBackupProblem('failed');
        });
      const next = await dueAt();
      if (next === undefined) await browser.alarms.clear(alarmName);
      else {
        const isLate = next <= Date.now();
        await browser.alarms.create(alarmName, { when: isLate ? Date.now() + retryMs : next });
      }
    });
  const followLater = () => {
    follow().catch((error: unknown) => console.error('The backup was not planned.', error));
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) followLater();
  });
  browser.runtime.onStartup.addListener(followLater);
  browser.runtime.onInstalled.addListener(followLater);
  backupSchedule.watch(followLater);
}

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
