/** A value that is kept in step between devices. Arrays, not objects: browsers store the keys of those in any order. */
export type SyncedValue = string | number | boolean | readonly SyncedValue[];

/** A value and when it was changed, in seconds since the epoch; without a value: when it was removed. */
export interface LedgerEntry {
  readonly changedAt: number;
  readonly value?: SyncedValue;
}

/**
 * What is kept in step, by its name. Of two devices the later change of each entry wins, removals included, so that
 * ledgers come out the same in whatever order they are merged.
 */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** A removal is remembered for so long, in seconds: a device that was away for longer may bring the entry back. */
const removalKeptFor = 180 * 24 * 3600;
/** When nobody knows: any real change is later. */
const longAgo = 1;

/**
 * The ledger with what has changed on this device since.
 * @param now Seconds since the epoch. A device's first ledger has no times: what others have wins.
 */
export function noteChanges(ledger: Ledger, values: ReadonlyMap<string, SyncedValue>, now: number): Ledger {
  const noted = new Map(ledger);
  const changedAt = ledger.size === 0 ? longAgo : now;
  for (const [key, value] of values)
    if (!isSame(ledger.get(key)?.value, value)) noted.set(key, { value, changedAt });
  for (const [key, entry] of ledger)
    if (entry.value !== undefined && !values.has(key)) noted.set(key, { changedAt });
  return noted;
}

/** Both as one. */
export function mergeLedgers(first: Ledger, second: Ledger): Ledger {
  const merged = new Map(first);
  for (const [key, entry] of second) {
    const known = merged.get(key);
    if (!known || isLater(entry, known)) merged.set(key, entry);
  }
  return merged;
}

/** What the ledger says is there now. */
export function valuesOf(ledger: Ledger): Map<string, SyncedValue> {
  const values = new Map<string, SyncedValue>();
  for (const [key, { value }] of ledger) if (value !== undefined) values.set(key, value);
  return values;
}

/** Without removals that every device has seen by now. */
export function withoutOldRemovals(ledger: Ledger, now: number): Ledger {
  return new Map(
    [...ledger].filter(([, { value, changedAt }]) => value !== undefined || changedAt > now - removalKeptFor),
  );
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where the times are equal both devices have to choose the same one. */
function isLater(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return JSON.stringify(a.value ?? null) > JSON.stringify(b.value ?? null);
}
