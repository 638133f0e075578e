import { useState } from 'react';
import {
  type DictionaryFileProblem,
  type ReadDictionary,
  readDictionary,
  writeDictionary,
  writePlainDictionary,
} from '../../lib/checks/dictionary/dictionary-file';
import type { PersonalWord } from '../../lib/checks/dictionary/personal-word';
import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { Button } from '../ui/button';
import { FileButton } from './file-button';
import { FileProblem, fileProblemText } from './file-problem';
import { ImportPreview } from './import-preview';
import { useOptions } from './options-context';
import { saveFile } from './save-file';

interface ChosenFile {
  readonly name: string;
  readonly read: ReadDictionary;
}

/** Brings words in from a file, after showing them, and takes them along as one. */
export function DictionaryFiles({ words }: { words: readonly PersonalWord[] }) {
  const { services, run, say } = useOptions();
  const [chosen, setChosen] = useState<ChosenFile>();
  const known = new Set(words.map(({ word }) => word));

  const bringIn = async (added: readonly PersonalWord[]) => {
    await services.dictionary.put(added);
    setChosen(undefined);
    say(plural('options.dictionary.imported', added.length), () =>
      run(services.dictionary.remove(added.map(({ word }) => word))),
    );
  };
  return (
    <>
      <div className="buttons">
        <FileButton
          label={t('options.files.choose')}
          accept=".txt,.dic,.json,text/plain,application/json"
          onText={(text, name) => setChosen({ name, read: readDictionary(text) })}
        />
        <Button
          disabled={words.length === 0}
          onClick={() => saveFile('dictionary', 'txt', writePlainDictionary(words))}
        >
          {t('options.files.exportText')}
        </Button>
        <Button
          disabled={words.length === 0}
          onClick={() => saveFile('dictionary', 'json', writeDictionary(words))}
        >
          {t('options.files.exportJson')}
        </Button>
      </div>
      {chosen && !chosen.read.ok && <FileProblem text={problemText(chosen.read.problem, chosen.name)} />}
      {chosen?.read.ok && (
        <Preview
          name={chosen.name}
          added={chosen.read.words.filter(({ word }) => !known.has(word))}
          all={chosen.read.words.length}
          skipped={chosen.read.skipped.map(({ line, text }) => `${line}: ${text}`)}
          onImport={(added) => run(bringIn(added))}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly added: readonly PersonalWord[];
  /** How many words the file has. */
  readonly all: number;
  readonly skipped: readonly string[];
  readonly onImport: (added: readonly PersonalWord[]) => void;
  readonly onCancel: () => void;
}

function Preview({ name, added, all, skipped, onImport, onCancel }: PreviewProps) {
  const there = all - added.length;
  return (
    <ImportPreview
      fileName={name}
      summary={[
        plural('options.dictionary.toAdd', added.length),
        ...(there > 0 ? [plural('options.dictionary.alreadyThere', there)] : []),
      ]}
      items={added.map(({ shown }) => shown)}
      skipped={skipped}
      canImport={added.length > 0}
      onImport={() => onImport(added)}
      onCancel={onCancel}
    />
  );
}

function problemText(problem: DictionaryFileProblem, name: string): string {
  return problem === 'not-a-dictionary'
    ? t('options.dictionary.notADictionary', { name: isolate(name) })
    : fileProblemText(problem, name);
}
