import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type { ReadLibrary } from '../../lib/snippets/transfer/imported-snippet';
import type { ImportChoice, ImportItem } from '../../lib/snippets/transfer/plan-import';
import { previewOf } from '../../lib/snippets/summarize-snippet';

/** So many are listed: a list of thousands is not read. The choice for all is for those beyond too. */
const mostListed = 100;
const mostNotes = 20;

interface ImportPreviewProps {
  readonly library: ReadLibrary;
  readonly items: readonly ImportItem[];
  readonly choiceOf: (item: ImportItem) => ImportChoice;
  readonly onChoose: (items: readonly ImportItem[], choice: ImportChoice) => void;
}

/** What a file would bring: how many are new, the same or in conflict, and what is to be done with those. */
export function ImportPreview({ library, items, choiceOf, onChoose }: ImportPreviewProps) {
  const conflicts = items.filter(({ state }) => state === 'conflict');
  const count = (state: ImportItem['state']) => items.filter((item) => item.state === state).length;
  return (
    <>
      <ul className="import-counts">
        <li>{plural('library.import.new', count('new'))}</li>
        {count('same') > 0 && <li>{plural('library.import.same', count('same'))}</li>}
        {conflicts.length > 0 && <li>{plural('library.import.conflict', conflicts.length)}</li>}
      </ul>
      {conflicts.length > 0 && (
        <section
          className="import-conflicts"
          aria-label={plural('library.import.conflict', conflicts.length)}
        >
          {conflicts.length > 1 && (
            <Choice
              label={t('library.import.forAll')}
              value=""
              onChoose={(choice) => onChoose(conflicts, choice)}
            />
          )}
          <ul>
            {conflicts.slice(0, mostListed).map((item) => (
              <Conflict key={item.snippet.id} item={item} choice={choiceOf(item)} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
      {library.notes.length > 0 && <Notes notes={library.notes} />}
    </>
  );
}

function Conflict({
  item,
  choice,
  onChoose,
}: {
  item: ImportItem;
  choice: ImportChoice;
  onChoose: ImportPreviewProps['onChoose'];
}) {
  const { snippet, existing } = item;
  return (
    <li>
      <Choice
        label={t('library.import.choiceFor', { title: isolate(snippet.title) })}
        value={choice}
        onChoose={(chosen) => onChoose([item], chosen)}
      />
      <strong dir="auto">{snippet.title}</strong>
      <p dir="auto">
        <span>{t('library.import.mine')}</span> {previewOf(existing?.variants[0]?.body ?? '')}
      </p>
      <p dir="auto">
        <span>{t('library.import.theirs')}</span> {previewOf(snippet.variants[0]?.body ?? '')}
      </p>
    </li>
  );
}

function Choice({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: ImportChoice | '';
  onChoose: (choice: ImportChoice) => void;
}) {
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

function Notes({ notes }: { notes: ReadLibrary['notes'] }) {
  return (
    <details>
      <summary>{plural('library.import.notes', notes.length)}</summary>
      <ul className="import-notes">
        {notes.slice(0, mostNotes).map(({ title, code, detail }) => (
          <li key={`${title} ${code} ${detail}`}>
            <bdi>{title}</bdi>: {t(`library.import.note.${code}`)} <bdi dir="ltr">{detail}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
