import { useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/i18n/i18n';
import type { ReadLibrary } from '../../lib/snippets/transfer/imported-snippet';
import type { FileProblem } from '../../lib/snippets/transfer/file-problem';
import {
  type ImportChoice,
  type ImportItem,
  chosenSnippet,
  defaultChoice,
} from '../../lib/snippets/transfer/plan-import';
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

interface OpenFile {
  readonly name: string;
  readonly library: ReadLibrary;
  readonly items: readonly ImportItem[];
}

/** Brings replies in from a file: what is in it is shown first, and nothing is written before one agrees. */
export function ImportView() {
  const { store, services, actions } = useLibrary();
  const [file, setFile] = useState<OpenFile>();
  const [problem, setProblem] = useState<Problem>();
  const [choices, setChoices] = useState<ReadonlyMap<ImportItem, ImportChoice>>(new Map());
  const [progress, setProgress] = useState<number>();
  const choiceOf = (item: ImportItem) => choices.get(item) ?? defaultChoice(item);
  const close = () => store.setState({ importing: false });

  async function open(chosen: File): Promise<void> {
    setProblem(undefined);
    setFile(undefined);
    setChoices(new Map());
    try {
      const { isTooLarge, readLibrary } = await import('../../lib/snippets/transfer/read-library');
      // Before a single byte is read: what is that large is no list of replies.
      if (isTooLarge(chosen.size)) return setProblem('too-large');
      const library = readLibrary(new Uint8Array(await chosen.arrayBuffer()));
      if ('problem' in library) return setProblem(library.problem);
      setFile({ name: chosen.name, library, items: await services.plan(library.snippets) });
    } catch (error) {
      console.error('The file could not be read.', error);
      setProblem('unreadable');
    }
  }

  async function run({ items }: OpenFile): Promise<void> {
    const snippets = items
      .map((item) => chosenSnippet(item, choiceOf(item)))
      .filter((one) => one !== undefined);
    setProgress(0);
    try {
      await actions.write(snippets, plural('library.import.done', snippets.length), setProgress);
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
        disabled={progress !== undefined}
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
      {file && (
        <ImportPreview
          library={file.library}
          items={file.items}
          choiceOf={choiceOf}
          onChoose={(chosen, choice) =>
            setChoices(new Map([...choices, ...chosen.map((item) => [item, choice] as const)]))
          }
        />
      )}
      {progress !== undefined && <progress value={progress} aria-label={t('library.import.title')} />}
      <div className="editor-buttons">
        <Button onClick={close} disabled={progress !== undefined}>
          {t('popup.cancel')}
        </Button>
        {file && (
          <Button variant="primary" disabled={progress !== undefined} onClick={() => void run(file)}>
            {t('library.import.run')}
          </Button>
        )}
      </div>
    </main>
  );
}
