import {
  isSame,
  mergeLedgers,
  noteChanges,
  type SyncedValues,
  type SyncMemory,
  valuesOf,
  withoutOldRemovals,
} from './ledger';
import { isLedgerItem, packLedger, unpackLedger } from './pack-ledger';
import { scope } from './synced-state';

/** The part of `storage.sync` that is used here. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

/** What is on this device. */
export interface SyncedDevice {
  read(): Promise<SyncedValues>;
  /**
   * @param read What `read` gave: what the user has changed since stays.
   * @returns what of the values it can have: without what this version can't read.
   */
  write(values: SyncedValues, read: SyncedValues): Promise<SyncedValues>;
  readonly memory: { get(): Promise<SyncMemory>; set(memory: SyncMemory): Promise<void> };
}

/**
 * Brings this device and what the others have stored in step: each entry as it was changed last. Nothing is written
 * where nothing has changed.
 * @param now Seconds since the epoch.
 * @returns what the whole takes, in bytes; not `isFull` when others have it now.
 */
export async function synchronise(
  area: SyncArea,
  device: SyncedDevice,
  now: number,
): Promise<{ readonly isFull: boolean; readonly bytes: number }> {
  const stored = await area.get(null);
  const others = unpackLedger(stored);
  const values = await device.read();
  const memory = await device.memory.get();
  const isFirst = memory.scope !== scope;
  const mine = noteChanges(memory, values, now, isFirst ? mergeLedgers(memory.ledger, others) : undefined);
  const ledger = withoutOldRemovals(mergeLedgers(mine, others), now);
  const seen = await device.write(valuesOf(ledger), values);
  await device.memory.set({ ledger, seen, scope });

  const packed = packLedger(ledger);
  if (!packed.ok) return { isFull: true, bytes: packed.bytes };
  const changed = Object.entries(packed.items).filter(([name, rows]) => !isSame(rows, stored[name]));
  const leftOver = Object.keys(stored).filter((name) => isLedgerItem(name) && !(name in packed.items));
  if (changed.length > 0) await area.set(Object.fromEntries(changed));
  if (leftOver.length > 0) await area.remove(leftOver);
  return { isFull: false, bytes: new TextEncoder().encode(JSON.stringify(packed.items)).length };
}
