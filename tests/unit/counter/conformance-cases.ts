import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';

const folder = path.resolve('../shared/data/twitter-text');

/** Whether twitter-text's conformance cases (Apache-2.0, not part of this repository) lie beside it. */
export const hasConformanceCases = existsSync(folder);

/** Said in the titles of the suites that need them. */
export const NEEDS_CASES = hasConformanceCases ? '' : ' (skipped: ../shared/data/twitter-text is not here)';

export interface ConformanceCase<Expected> {
  readonly description: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The cases of one section of one file, for example `extract` and `urls`; none when the folder is not there. */
export function conformanceCases<Expected>(file: string, section: string): ConformanceCase<Expected>[] {
  if (!hasConformanceCases) return [];
  const content = load(readFileSync(path.join(folder, `${file}.yml`), 'utf8')) as {
    tests: Record<string, ConformanceCase<Expected>[]>;
  };
  return content.tests[section] ?? [];
}
