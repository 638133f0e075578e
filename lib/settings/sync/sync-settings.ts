import { storage } from 'wxt/utils/storage';
import { managedValue } from '../managed/managed-value';
import type { LedgerEntry, SyncedValue } from './ledger';

/** How the last synchronisation went. */
export interface SyncStatus {
  /** `full`: it is more than the browser takes; `failed`: the browser could not be asked, it is tried again. */
  readonly state: 'done' | 'full' | 'failed';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What is synced, or would be, in bytes. */
  readonly bytes?: number;
}

/** Whether what the user has chosen, dictionary and house style go through the browser's own synchronisation. */
export const syncIsOn = managedValue(
  storage.defineItem<boolean>('local:syncIsOn', { fallback: false }),
  ({ sync }) => sync?.isOn,
);

export const syncStatus = storage.defineItem<SyncStatus | null>('local:syncStatus', { fallback: null });

/** What this device remembers from its last synchronisation: a `SyncMemory`, its maps as entries. */
export const syncMemory = storage.defineItem<{
  readonly ledger: readonly (readonly [string, LedgerEntry])[];
  readonly seen: readonly (readonly [string, SyncedValue])[];
  readonly scope: number;
}>('local:syncMemory', { fallback: { ledger: [], seen: [], scope: 0 } });
