import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gradeUnit } from '../../lib/checks/spelling/frequency-grade.ts';

/** The keys of a packed table of frequencies, from the committed list. */
export function frequencyKeys(language: string): string[] {
  return readFileSync(resolve(import.meta.dirname, `frequency/${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [grade = '', words = ''] = line.split('\t');
      const end = String.fromCharCode(gradeUnit + Number(grade));
      return words.split(' ').map((word) => word.replace('_', ' ') + end);
    });
}
