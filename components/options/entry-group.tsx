import { useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { CloseIcon } from '../ui/icons';
import { EntryForm } from './entry-form';
import type { EntryKind } from './entry-kind';
import { Group } from './group';
import { leaveRow } from './leave-row';

interface EntryGroupProps<Entry> {
  readonly kind: EntryKind<Entry>;
  readonly entries: readonly Entry[];
  /** @param done A sentence about what was changed. */
  readonly onChange: (entries: readonly Entry[], done: string) => void;
}

/** One list of the house style: its entries, and a form for a new or changed one. */
export function EntryGroup<Entry>({ kind, entries, onChange }: EntryGroupProps<Entry>) {
  const [edited, setEdited] = useState<Entry | 'new'>();
  const save = (entry: Entry) => {
    const others = entries.filter((other) => other !== edited && kind.keyOf(other) !== kind.keyOf(entry));
    onChange([...others, entry], t('options.style.saved', { term: isolate(kind.titleOf(entry)) }));
    setEdited(undefined);
  };
  const remove = (entry: Entry) =>
    onChange(
      entries.filter((other) => other !== entry),
      t('options.style.removed', { term: isolate(kind.titleOf(entry)) }),
    );
  return (
    <Group title={t(kind.title)} hint={t(kind.hint)}>
      {entries.length > 0 && (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={kind.keyOf(entry)} className="row">
              <span className="row-text">
                <bdi className="row-title">{kind.titleOf(entry)}</bdi>
                <span className="row-meta">
                  {kind.detailsOf(entry).map((detail) => (
                    <span key={detail} dir="auto">
                      {detail}
                    </span>
                  ))}
                </span>
              </span>
              <Button
                variant="quiet"
                aria-label={t('options.style.editOf', { term: isolate(kind.titleOf(entry)) })}
                onClick={() => setEdited(entry)}
              >
                {t('options.style.edit')}
              </Button>
              <IconButton
                label={t('options.dictionary.remove', { word: isolate(kind.titleOf(entry)) })}
                icon={<CloseIcon />}
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget);
                  remove(entry);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {edited === undefined ? (
        <div className="buttons">
          <Button onClick={() => setEdited('new')}>{t('options.style.addEntry')}</Button>
        </div>
      ) : (
        <EntryForm
          key={edited === 'new' ? '' : kind.keyOf(edited)}
          kind={kind}
          entry={edited === 'new' ? undefined : edited}
          onSave={save}
          onCancel={() => setEdited(undefined)}
        />
      )}
    </Group>
  );
}
