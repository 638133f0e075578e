import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const pom = resolve(import.meta.dirname, 'pom.xml');
const folder = resolve(import.meta.dirname, '../../../.cache/languagetool');

/** Why no LanguageTool can be started here, in a sentence; `undefined` where it can. */
export function whyNoLanguageTool(): string | undefined {
  const missing = ['java', 'mvn'].filter((program) => spawnSync(program, ['-version']).error);
  if (missing.length === 0) return undefined;
  return `The tests against a real LanguageTool need Java 17 and Maven; ${missing.join(' and ')} is not on the PATH.`;
}

/** The jars of the pom, as Maven keeps them in its own repository: fetched the first time, 250 MB. */
export function languageToolClasspath(): string {
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const file = resolve(folder, `classpath-${key}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  console.log('Fetching LanguageTool …');
  mkdirSync(folder, { recursive: true });
  const goal = 'dependency:build-classpath';
  const { status, stdout, stderr } = spawnSync(
    'mvn',
    ['-B', '-q', '-f', pom, goal, `-Dmdep.outputFile=${file}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Maven could not fetch LanguageTool.\n${stdout}${stderr}`);
  return readFileSync(file, 'utf8');
}
