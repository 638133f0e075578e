import { useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/i18n/i18n';
import type { FileProblem } from '../../lib/snippets/transfer/file-problem';
import type { ImportChoices, ImportSummary } from '../../lib/snippets/transfer/import-session';
import { Button } from '../ui/button';
import { ImportPreview } from './import-preview';
import { useLibrary } from './library-context';

type Problem = FileProblem['problem'] | 'unreadable' | 'not-written';

const problemKeys = {
  'too-large': 'library.import.problem.tooLarge',
  'not-text': 'library.import.problem.notText',
  broken: 'library.import.problem.broken',
  unknown: 'library.import.problem.unknown',
  damaged: 'library.import.problem.damaged',
  'newer-version': 'library.import.problem.newerVersion',
  empty: 'library.import.problem.empty',
  unreadable: 'library.import.problem.unreadable',
  'not-written': 'library.import.problem.notWritten',
} satisfies Record<Problem, MessageKey>;

const noChoices: ImportChoices = { single: {} };

/** Brings replies in from a file: what is in it is shown first, and nothing is written before one agrees. */
export function ImportView() {
  const { store, services, actions } = useLibrary();
  const [importer] = useState(() => services.startImport());
  const [summary, setSummary] = useState<ImportSummary>();
  const [problem, setProblem] = useState<Problem>();
  const [choices, setChoices] = useState(noChoices);
  const [progress, setProgress] = useState<number>();
  const isRunning = progress !== undefined;
  const close = () => store.setState({ importing: false });

  async function open(file: File): Promise<void> {
    setProblem(undefined);
    setSummary(undefined);
    setChoices(noChoices);
    try {
      const opened = await importer.open(file);
      if ('problem' in opened) setProblem(opened.problem);
      else setSummary(opened);
    } catch (error) {
      console.error('The file could not be read.', error);
      setProblem('unreadable');
    }
  }

  async function run(): Promise<void> {
    setProgress(0);
    try {
      const { change, count } = await importer.run(choices, setProgress);
      await actions.told(change, plural('library.import.done', count));
      close();
    } catch (error) {
      console.error('Nothing was imported.', error);
      setProgress(undefined);
      setProblem('not-written');
    }
  }

  return (
    <main className="library-main library-import">
      <h2>{t('library.import.title')}</h2>
      <p>{t('library.import.formats')}</p>
      <input
        type="file"
        accept=".json,.csv,.tsv,.txt,.yml,.yaml"
        aria-label={t('library.import.choose')}
        disabled={isRunning}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void open(chosen);
        }}
      />
      {problem && (
        <p className="library-note problem" role="alert">
          {t(problemKeys[problem])}
        </p>
      )}
      {summary && <ImportPreview summary={summary} choices={choices} onChoose={setChoices} />}
      {isRunning && <progress value={progress} aria-label={t('library.import.title')} />}
      <div className="editor-buttons">
        <Button onClick={close} disabled={isRunning}>
          {t('popup.cancel')}
        </Button>
        {summary && (
          <Button variant="primary" disabled={isRunning} onClick={() => void run()}>
            {t('library.import.run')}
          </Button>
        )}
      </div>
    </main>
  );
}
