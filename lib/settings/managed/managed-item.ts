import { type Managed, managedCopy } from './managed';

/** What is used of an item of the storage. */
export interface SettingItem<Value> {
  readonly fallback: Value;
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  removeValue(): Promise<void>;
  watch(listener: (value: Value, before: Value) => void): () => void;
}

/** A setting as it holds, and as the user chose it. */
export interface ManagedItem<Value> extends SettingItem<Value> {
  readonly own: SettingItem<Value>;
}

/**
 * An item whose parts an administrator may have set: those are read as they are set, and what the user had there is kept
 * for when they are no longer.
 * @param partOf What is set of the item.
 */
export function managedItem<Value extends object>(
  item: SettingItem<Value>,
  partOf: (managed: Managed) => Partial<Value> | undefined,
): ManagedItem<Value> {
  const overlaid = (value: Value, managed: Managed): Value => ({ ...value, ...partOf(managed) });
  const report = (change: Promise<void>) => void change.catch(() => undefined);
  return {
    own: item,
    fallback: item.fallback,
    async getValue() {
      const [value, managed] = await Promise.all([item.getValue(), managedCopy.getValue()]);
      return overlaid(value, managed);
    },
    async setValue(value) {
      const names = Object.keys(partOf(await managedCopy.getValue()) ?? {}) as (keyof Value)[];
      if (names.length === 0) return item.setValue(value);
      const stored = await item.getValue();
      await item.setValue({ ...value, ...Object.fromEntries(names.map((name) => [name, stored[name]])) });
    },
    removeValue: () => item.removeValue(),
    watch(listener) {
      const stops = [
        item.watch((value, before) =>
          report(
            managedCopy
              .getValue()
              .then((managed) => listener(overlaid(value, managed), overlaid(before, managed))),
          ),
        ),
        managedCopy.watch((managed, before) =>
          report(
            item.getValue().then((value) => listener(overlaid(value, managed), overlaid(value, before))),
          ),
        ),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}
