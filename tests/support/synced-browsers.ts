import { itemQuota, wholeQuota } from '../../lib/settings/sync/pack-ledger';
import type { SyncedValue, SyncedValues, SyncMemory } from '../../lib/settings/sync/ledger';
import type { SyncArea, SyncedDevice } from '../../lib/settings/sync/synchronise';

/** The browser's storage, with its quotas. */
export function fakeArea(): SyncArea & { items: Record<string, unknown>; writes: number } {
  const area = {
    items: {} as Record<string, unknown>,
    writes: 0,
    get: async () => structuredClone(area.items),
    async set(items: Record<string, unknown>) {
      area.writes++;
      for (const [name, value] of Object.entries(items)) {
        const size = new TextEncoder().encode(JSON.stringify(value)).length + name.length;
        if (size > itemQuota) throw new Error('QUOTA_BYTES_PER_ITEM');
        area.items[name] = structuredClone(value);
      }
      const whole = new TextEncoder().encode(JSON.stringify(area.items)).length;
      if (whole > wholeQuota) throw new Error('QUOTA_BYTES');
    },
    async remove(names: string[]) {
      for (const name of names) delete area.items[name];
    },
  };
  return area;
}

/** Another browser of the user's. @param knows What its version can read, by name; it keeps nothing else. */
export function fakeDevice(
  values: Record<string, SyncedValue> = {},
  knows: (key: string) => boolean = () => true,
): SyncedDevice & { values: Map<string, SyncedValue> } {
  let memory: SyncMemory = { ledger: new Map(), seen: new Map(), scope: 0 };
  const device = {
    values: new Map(Object.entries(values)),
    read: async () => new Map(device.values),
    async write(written: SyncedValues) {
      device.values = new Map([...written].filter(([key]) => knows(key)));
      return new Map(device.values);
    },
    memory: {
      get: async () => memory,
      async set(next: SyncMemory) {
        memory = next;
      },
    },
  };
  return device;
}
