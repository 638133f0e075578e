import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { t } from '../../lib/i18n/i18n';
import type { LibraryEntry } from '../../lib/snippets/library/library-entry';
import { useLibrary, useLibraryState } from './library-context';
import { LibraryRow } from './library-row';

/** Height of a row in px, and how many are drawn beyond the visible ones. */
const rowHeight = 64;
const overscan = 8;

/** The rows that can be seen, of as many as there are. */
export function LibraryList({
  shown,
  languages,
}: {
  shown: readonly LibraryEntry[];
  languages: readonly string[];
}) {
  const { actions } = useLibrary();
  const selected = useLibraryState((state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const mostUsed = shown.reduce((most, { usage }) => Math.max(most, usage?.total ?? 0), 0);
  // oxlint-disable-next-line react/incompatible-library -- the rows are read and drawn here only
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    getItemKey: (index) => shown[index]?.snippet.id ?? index,
  });
  const own = shown.filter(({ snippet }) => snippet.team === undefined);
  const areAll = own.length > 0 && own.every(({ snippet }) => selected.has(snippet.id));
  return (
    <>
      <label className="library-all">
        <input
          type="checkbox"
          checked={areAll}
          disabled={own.length === 0}
          onChange={() =>
            actions.select(
              own.map(({ snippet }) => snippet.id),
              !areAll,
            )
          }
        />
        {t('library.selectAll')}
      </label>
      <div ref={scroller} className="library-scroller" data-part="scroller">
        <ul style={{ blockSize: `${rows.getTotalSize()}px` }} aria-label={t('popup.list.label')}>
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const entry = shown[index];
            return (
              entry && (
                <LibraryRow
                  key={key}
                  entry={entry}
                  languages={languages}
                  share={mostUsed === 0 ? 0 : (entry.usage?.total ?? 0) / mostUsed}
                  isSelected={selected.has(entry.snippet.id)}
                  place={{ start, index, count: shown.length }}
                />
              )
            );
          })}
        </ul>
      </div>
    </>
  );
}
