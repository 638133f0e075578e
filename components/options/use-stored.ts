import { useEffect, useState } from 'react';

/** An item of the extension's storage, as WXT defines it. */
interface StoredItem<Value> {
  getValue(): Promise<Value>;
  watch(listener: (value: Value) => void): () => void;
}

/** The item's value, kept up to date; `undefined` until it is read. */
export function useStored<Value>(item: StoredItem<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const stop = item.watch((changed) => setValue(() => changed));
    item.getValue().then(
      (read) => setValue(() => read),
      (error: unknown) => console.error('A setting could not be read.', error),
    );
    return stop;
  }, [item]);
  return value;
}
