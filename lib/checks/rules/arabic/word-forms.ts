import { fold } from './letter-variants';
import lines from './data/word-forms.txt?raw';

/** The words that fold alike. */
export interface WordForms {
  /** Those that may be meant, most frequent first. */
  readonly right: readonly string[];
  /** Those that are words too, but hardly ever what is meant. */
  readonly wrong: readonly string[];
}

let formsOfSkeletons: ReadonlyMap<string, string> | undefined;

/** What is known about the words that are taken for this one; `undefined` when there is nothing to choose. */
export function wordForms(word: string): WordForms | undefined {
  formsOfSkeletons ??= readLines();
  const line = formsOfSkeletons.get(fold(word));
  if (line === undefined) return undefined;
  const [right, wrong] = line.split('|').map((part) => (part === '' ? [] : part.split(' ')));
  return { right: right!, wrong: wrong! };
}

/** Lines are taken apart only when they are asked for: most never are. */
function readLines(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines.split('\n'))
    if (line !== '' && !line.startsWith('#')) forms.set(fold(/^[^ |]+/.exec(line)![0]), line);
  return forms;
}
