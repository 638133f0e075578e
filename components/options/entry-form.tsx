import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { EntryKind, EntryProblems, EntryValues } from './entry-kind';

interface EntryFormProps<Entry> {
  readonly kind: EntryKind<Entry>;
  /** `undefined` for a new one. */
  readonly entry: Entry | undefined;
  readonly onSave: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** The form of one entry; says under each field what is wrong with it. */
export function EntryForm<Entry>({ kind, entry, onSave, onCancel }: EntryFormProps<Entry>) {
  const [values, setValues] = useState<EntryValues>(() => (entry ? kind.valuesOf(entry) : {}));
  const [problems, setProblems] = useState<EntryProblems>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = () => {
    const read = kind.read(values);
    if ('entry' in read) onSave(read.entry);
    else setProblems(read.problems);
  };
  return (
    <form
      ref={form}
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {kind.fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={t(label)}
          hint={hint && t(hint)}
          value={values[name] ?? ''}
          problem={problems[name]}
          onValue={(value) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <div className="buttons">
        <Button variant="primary" type="submit">
          {t('popup.editor.save')}
        </Button>
        <Button onClick={onCancel}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
