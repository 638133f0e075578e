import { useCallback, useEffect, useState } from 'react';
import { watchChanges } from '../../../lib/settings/revisions';

/** What is read from the database, again after each change of hashtags; `undefined` until it is read. */
export function useRead<Value>(read: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  const load = useCallback(() => {
    read().then(
      (found) => setValue(() => found),
      (error: unknown) => console.error('The posts could not be read.', error),
    );
  }, [read]);
  useEffect(() => {
    const end = new AbortController();
    watchChanges('hashtags', load, end.signal);
    load();
    return () => end.abort();
  }, [load]);
  return value;
}
