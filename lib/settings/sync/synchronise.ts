import {
  type Ledger,
  isSame,
  mergeLedgers,
  noteChanges,
  type SyncedValue,
  valuesOf,
  withoutOldRemovals,
} from './ledger';
import { isLedgerItem, packLedger, unpackLedger } from './pack-ledger';

/** The part of `storage.sync` that is used here. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

/** What is on this device. */
export interface SyncedDevice {
  read(): Promise<ReadonlyMap<string, SyncedValue>>;
  write(values: ReadonlyMap<string, SyncedValue>): Promise<void>;
  readonly ledger: { get(): Promise<Ledger>; set(ledger: Ledger): Promise<void> };
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
  const values = await device.read();
  const mine = noteChanges(await device.ledger.get(), values, now);
  const merged = withoutOldRemovals(mergeLedgers(mine, unpackLedger(stored)), now);
  const wanted = valuesOf(merged);
  if (!isSame(sorted(wanted), sorted(values))) await device.write(wanted);
  await device.ledger.set(merged);

  const packed = packLedger(merged);
  if (!packed.ok) return { isFull: true, bytes: packed.bytes };
  const changed = Object.entries(packed.items).filter(([name, rows]) => !isSame(rows, stored[name]));
  const leftOver = Object.keys(stored).filter((name) => isLedgerItem(name) && !(name in packed.items));
  if (changed.length > 0) await area.set(Object.fromEntries(changed));
  if (leftOver.length > 0) await area.remove(leftOver);
  return { isFull: false, bytes: new TextEncoder().encode(JSON.stringify(packed.items)).length };
}

function sorted(values: ReadonlyMap<string, SyncedValue>): unknown {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
}
