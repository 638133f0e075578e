import { useEffect, useState } from 'react';

/** A setting, as far as a component needs to know of it. */
interface Stored<T> {
  getValue(): Promise<T>;
  watch(listener: (value: T) => void): () => void;
  readonly fallback: T;
}

/** The value of a setting, followed while the component is drawn; the fallback until it is known, or where it can't be read. */
export function useStored<T>(item: Stored<T>): T {
  const [value, setValue] = useState(item.fallback);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const found = await item.getValue();
      if (!isGone) setValue(found);
    };
    load().catch(() => undefined);
    const stop = item.watch(setValue);
    return () => {
      isGone = true;
      stop();
    };
  }, [item]);
  return value;
}
