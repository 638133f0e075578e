import { useEffect, useState } from 'react';
import type { SnippetSummary } from '../../lib/snippets/snippet';
import { usePopup, usePopupState } from './popup-context';

/** Most snippets that are shown at a time. */
export const LIST_LIMIT = 50;

/** What a search found; `snippets` is undefined until the first answer. */
export interface SnippetList {
  readonly snippets: readonly SnippetSummary[] | undefined;
  readonly failed: boolean;
}

/** The snippets that match the query, read again after each write. The last answer stays until the next is here. */
export function useSnippetList(query: string): SnippetList {
  const { snippets: store } = usePopup().services;
  const revision = usePopupState((state) => state.revision);
  const [list, setList] = useState<SnippetList>({ snippets: undefined, failed: false });
  useEffect(() => {
    let wanted = true;
    store.find(query, LIST_LIMIT).then(
      (snippets) => wanted && setList({ snippets, failed: false }),
      () => wanted && setList({ snippets: undefined, failed: true }),
    );
    // Answers may come in another order than they were asked for.
    return () => void (wanted = false);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new revision means that the answer is out of date
  }, [store, query, revision]);
  return list;
}
