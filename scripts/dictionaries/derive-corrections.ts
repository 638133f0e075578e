import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { buildDictionaries } from './build.ts';
import { isForTesting, misspellingsFile, readMisspellings } from './misspelling-pairs.ts';

/**
 * Writes `corrections/en.txt`: those of crate-ci/typos' misspellings, but for the part that is kept for testing, whose
 * right word the speller does not put first by itself: `node scripts/dictionaries/derive-corrections.ts`.
 */
type LoadSpelling = typeof import('../../lib/checks/spelling/load-spelling.ts');
type RankSuggestions = typeof import('../../lib/checks/spelling/rank-suggestions.ts');

const library = resolve(import.meta.dirname, '../../lib/checks/spelling');
const { module: loading } = await runnerImport<LoadSpelling>(resolve(library, 'load-spelling.ts'));
const { module: ranking } = await runnerImport<RankSuggestions>(resolve(library, 'rank-suggestions.ts'));

const folder = buildDictionaries();
const speller = await loading.loadSpelling('en', (file) =>
  Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))).buffer),
);
const unaided = { ...speller, corrections: undefined };
const { words } = speller.vocabulary;

/**
 * Some of the list's pairs name a word that is further off than a likelier one (a plural for a singular): in nats, how
 * much further the right word may be, and what counts for one that is not among the suggestions at all.
 */
const mostCostApart = 3;
const leastForFarWords = 14;

const lines = readMisspellings()
  .filter((pair) => !isForTesting(pair))
  .flatMap(({ wrong, right }) => {
    if (!/^[a-z']+$/.test(wrong) || speller.vocabulary.knows(wrong)) return [];
    // The list is in lower case throughout.
    const spelled = [right, right.slice(0, 1).toUpperCase() + right.slice(1)].find((word) => words.has(word));
    if (spelled === undefined) return [];
    const ranked = ranking.rankSuggestions(unaided, wrong, {});
    const first = ranked[0];
    const cost = ranked.find(({ word }) => word === spelled)?.cost ?? leastForFarWords;
    if (first && (first.word === spelled || cost - first.cost > mostCostApart)) return [];
    return [`${wrong}>${spelled}`];
  })
  .sort();

const hash = createHash('sha256').update(readFileSync(misspellingsFile)).digest('hex');
mkdirSync(resolve(import.meta.dirname, 'corrections'), { recursive: true });
writeFileSync(
  resolve(import.meta.dirname, 'corrections/en.txt'),
  [
    "# Misspellings of crate-ci/typos (MIT or Apache-2.0) whose right word is not the speller's own first suggestion.",
    '# Made by scripts/dictionaries/derive-corrections.ts from:',
    `# ${hash} misspell_compatible.csv`,
    ...lines,
    '',
  ].join('\n'),
);
