import { type SubmitEvent, useState } from 'react';
import { plural, t } from '../../lib/i18n/i18n';
import type { BulkEdit } from '../../lib/snippets/library/bulk-edit';
import type { LibraryView } from '../../lib/snippets/library/filter-library';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useLibrary, useLibraryState } from './library-context';

/** What can be done with the replies that are selected. */
export function BulkBar({ view }: { view: LibraryView }) {
  const { actions } = useLibrary();
  const count = useLibraryState((state) => state.selected.size);
  const [asking, setAsking] = useState<'move' | 'tag' | 'purge'>();
  const run = (edit: BulkEdit) => {
    setAsking(undefined);
    void actions.edit(edit);
  };

  return (
    <div className="library-bulk" role="toolbar" aria-label={plural('library.selected', count)}>
      <span>{plural('library.selected', count)}</span>
      {view === 'trash' ? (
        <>
          <Button onClick={() => run({ kind: 'restore' })}>{t('library.restore')}</Button>
          <Button variant="danger" onClick={() => setAsking('purge')}>
            {t('library.purge')}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => setAsking('move')}>{t('library.move')}</Button>
          <Button onClick={() => setAsking('tag')}>{t('library.tag')}</Button>
          <Button onClick={() => run({ kind: 'pin', pinned: 1 })}>{t('library.pin')}</Button>
          <Button onClick={() => run({ kind: 'pin', pinned: 0 })}>{t('library.unpin')}</Button>
          <Button variant="danger" onClick={() => run({ kind: 'trash' })}>
            {t('library.trash')}
          </Button>
        </>
      )}
      {(asking === 'move' || asking === 'tag') && (
        <OneField
          key={asking}
          label={t(asking === 'move' ? 'popup.editor.folder' : 'library.tagName')}
          onDone={(text) =>
            run(asking === 'move' ? { kind: 'move', folder: text } : { kind: 'tag', tag: text })
          }
        />
      )}
      {asking === 'purge' && (
        <ConfirmDialog
          title={plural('library.purgeTitle', count)}
          confirmLabel={t('library.purge')}
          cancelLabel={t('popup.cancel')}
          onConfirm={() => {
            setAsking(undefined);
            void actions.purge();
          }}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('popup.erase.final')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function OneField({ label, onDone }: { label: string; onDone: (text: string) => void }) {
  const [text, setText] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onDone(text);
  };
  return (
    <form className="library-one-field" onSubmit={onSubmit}>
      <input
        className="text-control"
        autoFocus
        dir="auto"
        maxLength={200}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary">
        {t('library.apply')}
      </Button>
    </form>
  );
}
