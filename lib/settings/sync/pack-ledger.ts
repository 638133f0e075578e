import * as v from 'valibot';
import { type Ledger, type LedgerEntry, mergeLedgers, type SyncedValue } from './ledger';

/**
 * Of `storage.sync`, in bytes of JSON in UTF-8, the item's name counted too:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const itemQuota = 8192;
export const wholeQuota = 102_400;

/** Left free, for what else the extension may put there. */
const reserve = 2_400;
const prefix = 'ledger';

/** An entry as it is stored: its name, the time, and the value where there is one. */
type Row = readonly [key: string, changedAt: number, value?: SyncedValue];

export type PackedLedger =
  | { readonly ok: true; readonly items: Readonly<Record<string, readonly Row[]>> }
  /** @param bytes How much it would take; more than there is room for. */
  | { readonly ok: false; readonly bytes: number };

/** The ledger as items that are small enough. */
export function packLedger(ledger: Ledger): PackedLedger {
  const items: Record<string, Row[]> = {};
  let rows: Row[] = [];
  let size = Infinity;
  let whole = 0;
  let isTooLong = false;
  for (const [key, { changedAt, value }] of [...ledger].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row: Row = value === undefined ? [key, changedAt] : [key, changedAt, value];
    const bytes = bytesOf(row) + 1;
    if (size + bytes > itemQuota) {
      rows = [];
      const name = `${prefix}${Object.keys(items).length}`;
      items[name] = rows;
      size = name.length + 2;
      whole += size;
    }
    rows.push(row);
    size += bytes;
    whole += bytes;
    isTooLong ||= size > itemQuota;
  }
  return isTooLong || whole > wholeQuota - reserve ? { ok: false, bytes: whole } : { ok: true, items };
}

const value: v.GenericSchema<SyncedValue> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.array(v.lazy(() => value)),
]);
const row = v.union([
  v.tuple([v.string(), v.pipe(v.number(), v.finite()), value]),
  v.tuple([v.string(), v.pipe(v.number(), v.finite())]),
]);

/** The ledger of items that devices have stored, whatever else is among them; what can't be read is left out. */
export function unpackLedger(items: Readonly<Record<string, unknown>>): Ledger {
  let ledger: Ledger = new Map();
  for (const [name, rows] of Object.entries(items)) {
    // Two devices that wrote at a time may have left an entry in two items.
    if (isLedgerItem(name) && Array.isArray(rows)) ledger = mergeLedgers(ledger, ledgerOf(rows));
  }
  return ledger;
}

function ledgerOf(rows: readonly unknown[]): Ledger {
  const ledger = new Map<string, LedgerEntry>();
  for (const stored of rows) {
    const parsed = v.safeParse(row, stored);
    if (!parsed.success) continue;
    const [key, changedAt, value] = parsed.output;
    ledger.set(key, { changedAt, ...(value !== undefined && { value }) });
  }
  return ledger;
}

/** Whether an item of `storage.sync` is a part of the ledger. */
export function isLedgerItem(name: string): boolean {
  return name.startsWith(prefix);
}

function bytesOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}
