import { beforeEach, expect, it } from 'vitest';
import {
  backupState,
  countChange,
  nextBackup,
  noteBackup,
  noteBackupProblem,
  putOffBackup,
  shouldRemind,
} from '../../../lib/settings/backup/backup-plan';

const day = 86_400_000;
const state = () => backupState.getValue();
const change = async (times: number) => {
  await Promise.all(Array.from({ length: times }, countChange));
};

beforeEach(() => backupState.removeValue());

it('reminds after 20 changes, again 20 later, and not after a backup', async () => {
  await change(19);
  expect(shouldRemind(await state(), 'off')).toBe(false);
  await change(1);
  expect(shouldRemind(await state(), 'off')).toBe(true);
  await putOffBackup();
  await change(19);
  expect(shouldRemind(await state(), 'off')).toBe(false);
  await change(1);
  expect(await state()).toMatchObject({ changes: 40 });
  expect(shouldRemind(await state(), 'off')).toBe(true);
  await noteBackup(5);
  expect(shouldRemind(await state(), 'off')).toBe(false);
});

it('does not remind while backups are written by themselves, unless they are not', async () => {
  await change(30);
  expect(shouldRemind(await state(), 'weekly')).toBe(false);
  await noteBackupProblem('not-allowed');
  expect(shouldRemind(await state(), 'weekly')).toBe(true);
});

it('is due at once, then a day or a week later, and never while it is off', () => {
  const none = { changes: 0, putOffAt: 0 };
  expect(nextBackup(none, 'off', 7)).toBe(undefined);
  expect(nextBackup(none, 'daily', 7)).toBe(7);
  expect(nextBackup({ ...none, lastAt: 5 }, 'daily', 7)).toBe(5 + day);
  expect(nextBackup({ ...none, lastAt: 5 }, 'weekly', 7)).toBe(5 + 7 * day);
});
