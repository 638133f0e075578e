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

export type SyncedEntry = readonly [name: string, value: SyncedValue];

/** What is in step, by its name, as one device has it. */
export type SyncedValues = ReadonlyMap<string, SyncedValue>;

/** What a device remembers from its last synchronisation. */
export interface SyncMemory {
  readonly ledger: Ledger;
  /** What it had then: not all that the ledger has, where another version has written some of that. */
  readonly seen: SyncedValues;
  /** How much was synced, as `scope` in `synced-state.ts`. */
  readonly scope: number;
}

/**
 * The ledger with what has changed on this device since.
 * @param now Seconds since the epoch.
 * @param others What wins over all that was not seen before, because that was here before it was synced.
 */
export function noteChanges(
  { ledger, seen }: Omit<SyncMemory, 'scope'>,
  values: SyncedValues,
  now: number,
  others: Ledger = new Map(),
): Ledger {
  // Whatever the clocks say, a change is later than what it changes.
  const after = (key: string) => Math.max(now, (ledger.get(key)?.changedAt ?? 0) + 1);
  const changes = new Map<string, LedgerEntry>();
  for (const [key, value] of values) {
    const changedAt = !seen.has(key) && others.has(key) ? longAgo : after(key);
    if (!isSame(seen.get(key), value)) changes.set(key, { value, changedAt });
  }
  for (const key of seen.keys()) if (!values.has(key)) changes.set(key, { changedAt: after(key) });
  return mergeLedgers(ledger, changes);
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
export function valuesOf(ledger: Ledger): SyncedValues {
  const values = new Map<string, SyncedValue>();
  for (const [key, { value }] of ledger) if (value !== undefined) values.set(key, value);
  return values;
}

/** The entries of one kind, without the prefix that their names have. */
export function entriesWith(values: SyncedValues, prefix: string): SyncedEntry[] {
  return [...values]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value]);
}

/** The values, with what differs between two others changed likewise. */
export function withChanges(values: SyncedValues, from: SyncedValues, to: SyncedValues): SyncedValues {
  const changed = new Map(values);
  for (const [key, value] of to) if (!isSame(value, from.get(key))) changed.set(key, value);
  for (const key of from.keys()) if (!to.has(key)) changed.delete(key);
  return changed;
}

/** Without removals that every device has seen by now. */
export function withoutOldRemovals(ledger: Ledger, now: number): Ledger {
  return new Map(
    [...ledger].filter(([, { value, changedAt }]) => value !== undefined || changedAt > now - removalKeptFor),
  );
}

/** Whether both have the same entries, in whatever order. */
export function areSame(some: SyncedValues, others: SyncedValues): boolean {
  return some.size === others.size && [...some].every(([key, value]) => isSame(value, others.get(key)));
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Where the times are equal both devices have to choose the same one. */
function isLater(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return JSON.stringify(a.value ?? null) > JSON.stringify(b.value ?? null);
}
