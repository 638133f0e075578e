import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Language } from '../../../lib/checks/language/language';
import { checkSpelling } from '../../../lib/checks/spelling/check-spelling';
import { loadSpelling } from '../../../lib/checks/spelling/load-spelling';
import type { Speller } from '../../../lib/checks/spelling/rank-suggestions';
import { suggest } from '../../../lib/checks/spelling/suggest';
import { buildDictionaries } from '../../../scripts/dictionaries/build';
import {
  isForTesting,
  misspellingsFile,
  readMisspellings,
} from '../../../scripts/dictionaries/misspelling-pairs';
import { passageOf } from '../../support/passages';
import { madeErrors } from './spelling-made-errors';

const root = resolve(import.meta.dirname, '../../..');
const frenchSentences = resolve(root, '../shared/data/grammar/fr_clean_sentences.dev.txt');
/** Sentences that misspelled words are put into. */
const frames = ['We love the {word} here.', 'Nobody told us about {word} today.', 'Is this {word} for you?'];

/**
 * Spelling on its own, without the rules: `en.typo.*` on the test part of crate-ci/typos' misspellings (in percent of
 * all, those that are not found included), `fr.typo.*` on errors made in right French sentences, `*.spelling.flagged`
 * on clean posts of our own, and what loading costs. Keys whose data is missing are left out.
 */
export async function measureSpelling(): Promise<Record<string, number>> {
  const folder = buildDictionaries();
  const load = (language: Language) =>
    loadSpelling(language, (file) =>
      Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))).buffer),
    );
  const [english, french, arabic] = [await load('en'), await load('fr'), await load('ar')];
  return {
    ...measureEnglishTypos(english),
    ...measureFrenchTypos(french),
    'en.spelling.flagged': flaggedShare(english, 'spelling-clean-en.txt'),
    'fr.spelling.flagged': flaggedShare(french, 'spelling-clean-fr.txt'),
    'ar.spelling.flagged': flaggedShare(arabic, 'spelling-clean-ar.txt'),
    ...(await measureStart(folder)),
  };
}

function measureEnglishTypos(speller: Speller): Record<string, number> {
  if (!existsSync(misspellingsFile)) {
    console.log(`en.typo is not measured: ${misspellingsFile} is missing.`);
    return {};
  }
  const pairs = readMisspellings().filter(isForTesting);
  const unaided: Speller = { ...speller, corrections: undefined };
  return {
    ...ranksOf('en.typo', pairs, speller),
    // The list of corrections has none of these words: the same figures, unless it does harm.
    ...ranksOf('en.typo.unaided', pairs, unaided),
  };
}

function ranksOf(
  key: string,
  pairs: readonly { readonly wrong: string; readonly right: string }[],
  speller: Speller,
): Record<string, number> {
  let found = 0;
  let first = 0;
  let firstThree = 0;
  for (const [index, { wrong, right }] of pairs.entries()) {
    const text = frames[index % frames.length]!.replace('{word}', wrong);
    const from = text.indexOf(wrong);
    const finding = checkSpelling(passageOf(text, 'en'), speller, { uiLanguage: 'en' }).find(
      (one) => one.from <= from && one.to >= from + wrong.length,
    );
    if (!finding) continue;
    found++;
    const rank = suggest(speller, wrong, contextAt(text, wrong), 5)
      .map((word) => word.toLowerCase())
      .indexOf(right);
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) firstThree++;
  }
  const percent = (count: number) => (100 * count) / pairs.length;
  return {
    [`${key}.found`]: percent(found),
    [`${key}.top1`]: percent(first),
    [`${key}.top3`]: percent(firstThree),
  };
}

function contextAt(text: string, word: string): { before: string | undefined; after: string | undefined } {
  const [left = '', right = ''] = text.split(word);
  return { before: /(\p{L}+) $/u.exec(left)?.[1], after: /^ (\p{L}+)/u.exec(right)?.[1] };
}

/** French, for the report only: no weight was chosen by these sentences. */
function measureFrenchTypos(speller: Speller): Record<string, number> {
  if (!existsSync(frenchSentences)) {
    console.log(`fr.typo is not measured: ${frenchSentences} is missing.`);
    return {};
  }
  const sentences = readFileSync(frenchSentences, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const results: Record<string, number> = {};
  const flagged = sentences.filter((text) => isFlagged(speller, text)).length;
  results['fr.spelling.professional_flagged'] = (100 * flagged) / sentences.length;
  for (const [kind, cases] of madeErrors(sentences, speller.vocabulary)) {
    let first = 0;
    let firstThree = 0;
    for (const { wrong, right, before, after } of cases) {
      const rank = suggest(speller, wrong, { before, after }, 3).indexOf(right);
      if (rank === 0) first++;
      if (rank >= 0) firstThree++;
    }
    results[`fr.typo.${kind}.top1`] = (100 * first) / cases.length;
    results[`fr.typo.${kind}.top3`] = (100 * firstThree) / cases.length;
  }
  return results;
}

function flaggedShare(speller: Speller, set: string): number {
  const posts = readFileSync(resolve(import.meta.dirname, 'sets', set), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  return (100 * posts.filter((post) => isFlagged(speller, post)).length) / posts.length;
}

function isFlagged(speller: Speller, text: string): boolean {
  const { language } = speller.vocabulary;
  return checkSpelling(passageOf(text, language), speller, { uiLanguage: 'en' }).length > 0;
}

/** CPU seconds and megabytes of memory that three languages take, in a process of their own. */
async function measureStart(folder: string): Promise<Record<string, number>> {
  const outDir = resolve(root, '.cache/spelling-start');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: resolve(import.meta.dirname, 'spelling-start.ts'), outDir, emptyOutDir: true },
  });
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', resolve(outDir, 'spelling-start.js'), folder],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Record<string, number>;
}
