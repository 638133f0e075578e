import { useState } from 'react';
import type { HouseStyle } from '../../lib/checks/house-style/house-style';
import { type FileProblem, writeHouseStyle } from '../../lib/checks/house-style/house-style-file';
import { type ImportedHouseStyle, importHouseStyle } from '../../lib/checks/house-style/import-house-style';
import { countEntries, mergeHouseStyles } from '../../lib/checks/house-style/merge-house-styles';
import { writeValeVocabulary } from '../../lib/checks/house-style/vale-vocabulary';
import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { Button } from '../ui/button';
import { FileButton } from './file-button';
import { FileProblem as FileProblemBox, fileProblemText } from './file-problem';
import { ImportPreview } from './import-preview';
import { saveFile } from './save-file';
import { termProblemText } from './term-problem-text';

interface HouseStyleFilesProps {
  readonly style: HouseStyle;
  readonly onChange: (style: HouseStyle, done: string) => void;
}

/** Takes a house style along as a file, also as a vocabulary of Vale, and brings one in. */
export function HouseStyleFiles({ style, onChange }: HouseStyleFilesProps) {
  const [chosen, setChosen] = useState<{ name: string; read: ImportedHouseStyle }>();
  const vale = writeValeVocabulary(style);
  const bringIn = (added: HouseStyle) => {
    setChosen(undefined);
    onChange(mergeHouseStyles(style, added), plural('options.style.imported', countEntries(added)));
  };
  return (
    <>
      <div className="buttons">
        <FileButton
          label={t('options.files.choose')}
          accept=".json,.txt,application/json,text/plain"
          onText={(text, name) => setChosen({ name, read: importHouseStyle(text, name) })}
        />
        <Button
          disabled={countEntries(style) === 0}
          onClick={() => saveFile('house-style', 'json', writeHouseStyle(style))}
        >
          {t('options.files.exportJson')}
        </Button>
        <Button disabled={vale.accept === ''} onClick={() => saveFile('accept', 'txt', vale.accept)}>
          {t('options.style.exportAccept')}
        </Button>
        <Button disabled={vale.reject === ''} onClick={() => saveFile('reject', 'txt', vale.reject)}>
          {t('options.style.exportReject')}
        </Button>
      </div>
      {chosen && !chosen.read.ok && (
        <FileProblemBox
          text={chosen.read.problems
            .slice(0, 3)
            .map((problem) => problemText(problem, chosen.name))
            .join(' ')}
        />
      )}
      {chosen?.read.ok && (
        <ImportPreview
          fileName={chosen.name}
          summary={[
            plural('options.style.toWrite', chosen.read.style.preferred.length),
            plural('options.style.toAvoid', chosen.read.style.forbidden.length),
            plural('options.style.toCarry', chosen.read.style.required.length),
          ]}
          items={itemsOf(chosen.read.style)}
          skipped={chosen.read.skipped.map(({ line, text }) => `${line}: ${text}`)}
          canImport={countEntries(chosen.read.style) > 0}
          onImport={() => chosen.read.ok && bringIn(chosen.read.style)}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function itemsOf({ preferred, forbidden, required }: HouseStyle): string[] {
  return [
    ...preferred.map(({ write }) => write),
    ...forbidden.map(({ term }) => term),
    ...required.map(({ text }) => text),
  ];
}

function problemText({ problem, path }: FileProblem, name: string): string {
  switch (problem) {
    case 'not-json':
    case 'not-text':
    case 'newer-version':
    case 'too-large':
      return fileProblemText(problem, name);
    case 'empty':
      return path === '' ? fileProblemText(problem, name) : atPath(problem, path);
    case 'not-a-house-style':
      return t('options.style.notAStyle', { name: isolate(name), path: isolate(path) });
    default:
      return atPath(problem, path);
  }
}

function atPath(problem: Parameters<typeof termProblemText>[0], path: string): string {
  return `${isolate(path)}: ${termProblemText(problem, path)}`;
}
