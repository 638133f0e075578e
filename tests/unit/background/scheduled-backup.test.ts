import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followBackupSchedule } from '../../../entrypoints/background/scheduled-backup';
import { type Backup, readBackup } from '../../../lib/settings/backup/backup';
import { backupSchedule, backupState } from '../../../lib/settings/backup/backup-plan';

const empty: Backup = {
  settings: {},
  words: [],
  ignored: [],
  houseStyle: { preferred: [], forbidden: [], required: [] },
  replies: [],
};
const day = 86_400_000;
let backup: Backup;
let mayDownload: boolean;
let files: { filename: string; text: string }[];
let fails: boolean;

const alarm = () => fakeBrowser.alarms.get('backup');
const state = () => backupState.getValue();
/** Rings the alarm where it stands now, and waits for what it does. */
async function ring(): Promise<void> {
  const { scheduledTime = 0 } = (await alarm()) ?? {};
  const before = JSON.stringify([await state(), await alarm()]);
  vi.setSystemTime(scheduledTime);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'backup', scheduledTime, persistAcrossSessions: true });
  await vi.waitFor(async () => expect(JSON.stringify([await state(), await alarm()])).not.toBe(before));
}
async function choose(schedule: 'off' | 'daily' | 'weekly'): Promise<void> {
  await backupSchedule.setValue(schedule);
  await vi.waitFor(async () => expect((await alarm()) === undefined).toBe(schedule === 'off'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  backup = empty;
  mayDownload = true;
  fails = false;
  files = [];
  Object.assign(browser, {
    permissions: { contains: async () => mayDownload },
    downloads: {
      download: async ({ filename, url }: { filename: string; url: string }) => {
        if (fails) throw new Error('Disk full');
        files.push({ filename, text: url });
      },
    },
  });
  followBackupSchedule(
    async () => backup,
    async (text) => text,
  );
});
afterEach(() => vi.useRealTimers());

it('writes nothing, and sets no alarm, before it is turned on', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  expect(files).toEqual([]);
  expect(await alarm()).toBe(undefined);
});

it('writes a file that can be restored at once, and the next one a week later', async () => {
  await choose('weekly');
  expect(files.map(({ filename }) => filename)).toEqual([
    expect.stringMatching(/^Postwright\/postwright-backup-\d{4}-\d\d-\d\d\.json$/),
  ]);
  expect(readBackup(files[0]?.text ?? '')).toMatchObject({ ok: true });
  expect((await alarm())?.scheduledTime).toBe(((await state()).lastAt ?? 0) + 7 * day);
});

it('does not write the same twice', async () => {
  await choose('daily');
  await ring();
  expect(files).toHaveLength(1);
  backup = { ...empty, settings: { strictness: 'picky' } };
  await ring();
  expect(files).toHaveLength(2);
});

it('says so when it may not, or can’t, and tries again', async () => {
  mayDownload = false;
  await choose('daily');
  expect(await state()).toMatchObject({ problem: 'not-allowed' });
  mayDownload = true;
  fails = true;
  await ring();
  expect(await state()).toMatchObject({ problem: 'failed' });
  fails = false;
  await ring();
  expect((await state()).problem).toBe(undefined);
  expect(files).toHaveLength(1);
});

it('ends when it is turned off', async () => {
  await choose('daily');
  await choose('off');
  expect(files).toHaveLength(1);
});
