import { storage } from 'wxt/utils/storage';
import { createTurns } from '../in-turn';
import { managedValue } from '../managed/managed-value';

export const backupSchedules = ['off', 'daily', 'weekly'] as const;
/** How often a backup is written to the folder for downloads. */
export type BackupSchedule = (typeof backupSchedules)[number];

export const backupSchedule = managedValue(
  storage.defineItem<BackupSchedule>('local:backupSchedule', { fallback: 'off', version: 1 }),
  ({ backup }) => backup?.schedule,
);

/** What is known of the backups of this device. */
export interface BackupState {
  /** Changes of saved replies since the last one. */
  readonly changes: number;
  /** How many there were when the user wanted to be reminded later. */
  readonly putOffAt: number;
  /** When the last one was written, in milliseconds since the epoch. */
  readonly lastAt?: number | undefined;
  /** What its content came to, as a hash: the same is not written twice by itself. */
  readonly lastHash?: string | undefined;
  /** Why the last one that was due was not written. */
  readonly problem?: 'not-allowed' | 'failed' | undefined;
}

export const backupState = storage.defineItem<BackupState>('local:backupState', {
  fallback: { changes: 0, putOffAt: 0 },
  version: 1,
});

/** So many changes are worth a reminder. */
const remindAfter = 20;

const dayMs = 86_400_000;
const intervalMs = { daily: dayMs, weekly: 7 * dayMs } as const;

/** Whether to remind of a backup: one that is written by itself needs none. */
export function shouldRemind({ changes, putOffAt, problem }: BackupState, schedule: BackupSchedule): boolean {
  const isCared = schedule !== 'off' && problem === undefined;
  return !isCared && changes - putOffAt >= remindAfter;
}

/** When the next one is due, in milliseconds since the epoch; `undefined` for never. */
export function nextBackup(
  { lastAt }: BackupState,
  schedule: BackupSchedule,
  now: number,
): number | undefined {
  if (schedule === 'off') return undefined;
  return lastAt === undefined ? now : lastAt + intervalMs[schedule];
}

const inTurn = createTurns();

function change(update: (state: BackupState) => BackupState): Promise<void> {
  return inTurn(async () => backupState.setValue(update(await backupState.getValue())));
}

export function countChange(): Promise<void> {
  return change((state) => ({ ...state, changes: state.changes + 1 }));
}

/** Reminds again after as many changes more. */
export function putOffBackup(): Promise<void> {
  return change((state) => ({ ...state, putOffAt: state.changes }));
}

/** @param hash Of its content, where it was written by itself. */
export function noteBackup(now: number, hash?: string): Promise<void> {
  return change(({ lastHash }) => ({ changes: 0, putOffAt: 0, lastAt: now, lastHash: hash ?? lastHash }));
}

export function noteBackupProblem(problem: NonNullable<BackupState['problem']>): Promise<void> {
  return change((state) => ({ ...state, problem }));
}
