import { type Managed, managedCopy } from './managed';
import type { ManagedItem, SettingItem } from './managed-item';

/**
 * An item that an administrator may have set as a whole: then that holds, and what the user chose is kept for when it is
 * no longer set.
 */
export function managedValue<Value>(
  item: SettingItem<Value>,
  valueOf: (managed: Managed) => Value | undefined,
): ManagedItem<Value> {
  const listen = (listener: (value: Value, before: Value) => void, [value, before]: [Value, Value]) => {
    if (value !== before) listener(value, before);
  };
  return {
    own: item,
    fallback: item.fallback,
    async getValue() {
      return valueOf(await managedCopy.getValue()) ?? item.getValue();
    },
    async setValue(value) {
      if (valueOf(await managedCopy.getValue()) === undefined) await item.setValue(value);
    },
    removeValue: () => item.removeValue(),
    watch(listener) {
      const report = (change: Promise<[Value, Value]>) =>
        void change.then(
          (values) => listen(listener, values),
          () => undefined,
        );
      const stops = [
        item.watch((value, before) =>
          report(
            managedCopy.getValue().then((managed) => [valueOf(managed) ?? value, valueOf(managed) ?? before]),
          ),
        ),
        managedCopy.watch((managed, before) =>
          report(item.getValue().then((value) => [valueOf(managed) ?? value, valueOf(before) ?? value])),
        ),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}
