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
  const managedItem: ManagedItem<Value> = {
    own: item,
    fallback: item.fallback,
    async getValue() {
      return valueOf(await managedCopy.getValue()) ?? item.getValue();
    },
    setValue: (value) => item.setValue(value),
    removeValue: () => item.removeValue(),
    watch(listener) {
      const tell = (before: Value) =>
        void managedItem.getValue().then(
          (value) => listener(value, before),
          () => undefined,
        );
      const stops = [
        item.watch((_, before) => tell(before)),
        managedCopy.watch((_, before) => tell(valueOf(before) ?? item.fallback)),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
  return managedItem;
}
