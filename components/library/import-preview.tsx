import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type {
  ImportChoices,
  ImportConflict,
  ImportSummary,
} from '../../lib/snippets/transfer/import-session';
import type { ImportChoice } from '../../lib/snippets/transfer/plan-import';

interface ImportPreviewProps {
  readonly summary: ImportSummary;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** What a file would bring: how many are new, the same or in conflict, and what is to be done with those. */
export function ImportPreview({ summary, choices, onChoose }: ImportPreviewProps) {
  const { counts, conflicts, notes, noteCount } = summary;
  const conflictTitle = plural('library.import.conflict', counts.conflict);
  return (
    <>
      <ul className="import-counts">
        <li>{plural('library.import.new', counts.new)}</li>
        {counts.same > 0 && <li>{plural('library.import.same', counts.same)}</li>}
        {counts.conflict > 0 && <li>{conflictTitle}</li>}
      </ul>
      {conflicts.length > 0 && (
        <section className="import-conflicts" aria-label={conflictTitle}>
          {counts.conflict > 1 && (
            <Choice
              label={t('library.import.forAll')}
              value={choices.all ?? ''}
              onChoose={(all) => onChoose({ all, single: {} })}
            />
          )}
          <ul>
            {conflicts.map((conflict) => (
              <Conflict
                key={conflict.index}
                conflict={conflict}
                choice={choices.single[conflict.index] ?? choices.all ?? 'keep-both'}
                onChoose={(choice) =>
                  onChoose({ ...choices, single: { ...choices.single, [conflict.index]: choice } })
                }
              />
            ))}
          </ul>
        </section>
      )}
      {noteCount > 0 && <Notes notes={notes} count={noteCount} />}
    </>
  );
}

interface ConflictProps {
  readonly conflict: ImportConflict;
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

function Conflict({ conflict, choice, onChoose }: ConflictProps) {
  const { title, mine, theirs } = conflict;
  return (
    <li>
      <Choice
        label={t('library.import.choiceFor', { title: isolate(title) })}
        value={choice}
        onChoose={onChoose}
      />
      <strong dir="auto">{title}</strong>
      <p dir="auto">
        <span>{t('library.import.mine')}</span> {mine}
      </p>
      <p dir="auto">
        <span>{t('library.import.theirs')}</span> {theirs}
      </p>
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: ImportChoice | '';
  readonly onChoose: (choice: ImportChoice) => void;
}

function Choice({ label, value, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value as ImportChoice)}
    >
      {value === '' && <option value="">{label}</option>}
      <option value="keep-both">{t('library.import.choice.both')}</option>
      <option value="skip">{t('library.import.choice.skip')}</option>
      <option value="overwrite">{t('library.import.choice.overwrite')}</option>
    </select>
  );
}

function Notes({ notes, count }: { notes: ImportSummary['notes']; count: number }) {
  return (
    <details>
      <summary>{plural('library.import.notes', count)}</summary>
      <ul className="import-notes">
        {notes.map(({ title, code, detail }) => (
          <li key={`${title} ${code} ${detail}`}>
            <bdi>{title}</bdi>: {t(`library.import.note.${code}`)} <bdi dir="ltr">{detail}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
