import { useEffect, useState } from 'react';

/** What a hook needs of an item of the storage. */
interface StoredItem<Value> {
  getValue(): Promise<Value>;
  watch(listener: (value: Value) => void): () => void;
}

/** A stored value, kept up to date; `undefined` until it is read. */
export function useStoredItem<Value>(item: StoredItem<Value>): Value | undefined {
  const [current, setCurrent] = useState<Value>();
  useEffect(() => {
    let mounted = true;
    const stop = item.watch((changed) => setCurrent(() => changed));
    item.getValue().then(
      (read) => mounted && setCurrent(() => read),
      (error: unknown) => console.error('What is stored could not be read.', error),
    );
    return () => {
      mounted = false;
      stop();
    };
  }, [item]);
  return current;
}
