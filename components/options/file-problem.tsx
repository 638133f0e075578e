import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';

/** Why a file can't be read, whatever it should have been. */
export type GeneralFileProblem = 'empty' | 'too-large' | 'not-text' | 'not-json' | 'newer-version';

const sentences = {
  empty: 'options.files.empty',
  'too-large': 'options.files.tooLarge',
  'not-text': 'options.files.notText',
  'not-json': 'options.files.notJson',
  'newer-version': 'options.files.newerVersion',
} as const;

/** A sentence about a file that can't be read, and what to do. */
export function fileProblemText(problem: GeneralFileProblem, fileName: string): string {
  return t(sentences[problem], { name: isolate(fileName) });
}

/** The sentence where it is heard too. */
export function FileProblem({ text }: { text: string }) {
  return (
    <p className="field-problem" role="alert">
      {text}
    </p>
  );
}
