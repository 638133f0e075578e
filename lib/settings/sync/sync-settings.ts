import { storage } from 'wxt/utils/storage';
import { managedCopy } from '../managed/managed';
import type { LedgerEntry } from './ledger';

/** How the last synchronisation went. */
export interface SyncStatus {
  /** `full`: it is more than the browser takes; `failed`: the browser could not be asked, it is tried again. */
  readonly state: 'done' | 'full' | 'failed';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What is synced, or would be, in bytes. */
  readonly bytes?: number;
}

/** Whether settings, dictionary and house style go through the browser's own synchronisation. */
const ownSyncIsOn = storage.defineItem<boolean>('local:syncIsOn', { fallback: false });
export const syncIsOn = {
  async getValue(): Promise<boolean> {
    return (await managedCopy.getValue()).sync?.isOn ?? ownSyncIsOn.getValue();
  },
  setValue: (isOn: boolean) => ownSyncIsOn.setValue(isOn),
  watch(listener: (isOn: boolean) => void): () => void {
    const tell = () => void syncIsOn.getValue().then(listener, () => undefined);
    const stops = [ownSyncIsOn.watch(tell), managedCopy.watch(tell)];
    return () => stops.forEach((stop) => stop());
  },
};

export const syncStatus = storage.defineItem<SyncStatus | null>('local:syncStatus', { fallback: null });

/** What this device knows of all changes, as the entries of a `Ledger`. */
export const syncLedger = storage.defineItem<readonly (readonly [string, LedgerEntry])[]>(
  'local:syncLedger',
  {
    fallback: [],
  },
);
