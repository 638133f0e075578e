import { useCallback, useEffect, useState } from 'react';
import { watchChanges } from '../../../lib/settings/revisions';
import type { TeamLibrary } from '../../../lib/snippets/team/team-library';

/** The list, read again after each change of the replies; `undefined` until it is read. */
export function useLibraries(list: () => Promise<TeamLibrary[]>): {
  readonly libraries: readonly TeamLibrary[] | undefined;
  readonly reload: () => Promise<void>;
} {
  const [libraries, setLibraries] = useState<readonly TeamLibrary[]>();
  const reload = useCallback(async () => setLibraries(await list()), [list]);
  useEffect(() => {
    const end = new AbortController();
    const read = () => {
      reload().catch((error: unknown) => console.error('The libraries could not be read.', error));
    };
    watchChanges('snippets', read, end.signal);
    read();
    return () => end.abort();
  }, [reload]);
  return { libraries, reload };
}
