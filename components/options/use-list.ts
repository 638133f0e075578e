import { useCallback, useEffect, useState } from 'react';
import { watchChanges } from '../../lib/settings/revisions';

/** What is listed in the background, kept up to date; `undefined` until it is read. */
export function useList<Row>(read: () => Promise<Row[]>): readonly Row[] | undefined {
  const [rows, setRows] = useState<readonly Row[]>();
  const load = useCallback(() => {
    read().then(setRows, (error: unknown) => console.error('The list could not be read.', error));
  }, [read]);
  useEffect(() => {
    const end = new AbortController();
    watchChanges('checks', load, end.signal);
    load();
    return () => end.abort();
  }, [load]);
  return rows;
}
