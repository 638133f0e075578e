import { existsSync, readFileSync } from 'node:fs';
import { frenchPostRules } from '../../../lib/checks/rules/french/french-post-rules';
import { frenchRules } from '../../../lib/checks/rules/french/french-rules';
import { postOf, runPostRules } from '../../../lib/checks/rules/post-rule';
import { runRules } from '../../../lib/checks/rules/run-rules';
import { sharedData } from '../../../scripts/french-homophones/shared-data';
import { subtitleSentences } from '../../../scripts/french-homophones/subtitles';
import { dictionaryLexicon } from '../../../scripts/french-words/dictionary-lexicon';
import { type Flip, flipsOf } from './french-flips';

/** What a checker says about a text: its own findings or those of the whole product. */
export type CheckFrench = (text: string) => readonly FrenchFinding[];

export interface FrenchFinding {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly replacements: readonly string[];
}

/** The pairs that the goal is set for. */
const goalSets = new Set(['a', 'ou', 'et', 'son', 'ce', 'ca', 'ces', 'er']);

const lexicon = dictionaryLexicon();

/** The French rules alone, at the usual strictness. */
export const checkByRules: CheckFrench = (text) => {
  const passage = {
    from: 0,
    to: text.length,
    text,
    masked: text,
    entities: [],
    language: 'fr',
    startsSentence: true,
    endsSentence: true,
  } as const;
  const choices = { strictness: 'normal', uiLanguage: 'fr' } as const;
  return [
    ...runRules(frenchRules, passage, { lexicon, ...choices }),
    ...runPostRules(frenchPostRules, postOf(text, [], {}), choices),
  ];
};

/** How many of the flips are flagged, and mended by the first replacement; in percent, by set. */
export interface FlipScore {
  readonly flips: number;
  readonly found: number;
  readonly fixed: number;
}

export function scoreFlips(flips: readonly Flip[], check: CheckFrench): FlipScore {
  let found = 0;
  let fixed = 0;
  for (const { text, from, to, right } of flips) {
    const finding = check(text).find((one) => one.from < to && one.to > from);
    if (!finding) continue;
    found++;
    const mended = text.slice(0, finding.from) + (finding.replacements[0] ?? '') + text.slice(finding.to);
    if (mended.replaceAll('’', "'") === right.replaceAll('’', "'")) fixed++;
  }
  return { flips: flips.length, found: percent(found, flips.length), fixed: percent(fixed, flips.length) };
}

/** Flips of right sentences by set, for the table of the report. */
export function scoreBySet(sentences: readonly string[], check: CheckFrench): Map<string, FlipScore> {
  const bySet = Map.groupBy(
    sentences.flatMap((sentence) => flipsOf(sentence, lexicon)),
    ({ set }) => set,
  );
  return new Map([...bySet].map(([set, flips]) => [set, scoreFlips(flips, check)]));
}

/** Homophone flags in sentences that are right, by set and per 1,000 sentences. */
export function falseBySet(sentences: readonly string[], check: CheckFrench): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of sentences.flatMap(check)) {
    if (!rule.startsWith('fr.homophone-')) continue;
    const set = rule.slice('fr.homophone-'.length);
    counts.set(set, (counts.get(set) ?? 0) + 1000 / sentences.length);
  }
  return counts;
}

/** Right posts that are flagged and mistakes that are found and mended in our own sets, in percent. */
export function measureOwnPosts(check: CheckFrench): Record<string, number> {
  const errors = readSet('french-errors.txt').map((line) => {
    const [, wrong = '', right = ''] = /\[\[([^→]*)→([^\]]*)\]\]/.exec(line) ?? [];
    const from = line.indexOf('[[');
    const rest = line.slice(line.indexOf(']]') + 2);
    const text = line.slice(0, from) + wrong + rest;
    return { set: '', text, from, to: from + wrong.length, right: line.slice(0, from) + right + rest };
  });
  const { found, fixed } = scoreFlips(errors, check);
  return {
    'fr.posts.clean_flagged': flagged(readSet('french-clean.txt'), check),
    'fr.posts.errors_found': found,
    'fr.posts.errors_fixed': fixed,
  };
}

/**
 * The figures of French: `fr.posts.*` on our own sets, `fr.subtitles.*` on subtitle lines that nothing was trained on,
 * and the goals `fr.clean.flagged`, `fr.homophone.found` (percent) and `fr.homophone.false_per_1000` on right sentences
 * that are for reporting only. `check` is the whole product where there is one; by itself the rules are measured.
 */
export async function measureFrench(check: CheckFrench = checkByRules): Promise<Record<string, number>> {
  const figures = measureOwnPosts(check);
  const report = sharedData('grammar/fr_clean_sentences.dev.txt');
  if (!existsSync(report)) {
    console.log(`French sentences are not measured: ${report} is not there.`);
    return figures;
  }
  const subtitles = measureFlips(subtitleSentences().heldOut, check);
  const sentences = readFileSync(report, 'utf8').split('\n').filter(Boolean);
  const goals = measureFlips(sentences, check);
  return {
    ...figures,
    'fr.subtitles.found': subtitles.found,
    'fr.subtitles.false_per_1000': subtitles.falsePer1000,
    'fr.homophone.found': goals.found,
    'fr.homophone.false_per_1000': goals.falsePer1000,
    'fr.clean.flagged': flagged(sentences, check),
  };
}

function measureFlips(sentences: readonly string[], check: CheckFrench) {
  const flips = sentences
    .flatMap((sentence) => flipsOf(sentence, lexicon))
    .filter(({ set }) => goalSets.has(set));
  const falsePer1000 = [...falseBySet(sentences, check).values()].reduce((sum, count) => sum + count, 0);
  return { found: scoreFlips(flips, check).found, falsePer1000 };
}

function flagged(sentences: readonly string[], check: CheckFrench): number {
  return percent(sentences.filter((sentence) => check(sentence).length > 0).length, sentences.length);
}

function readSet(name: string): string[] {
  return readFileSync(new URL(`sets/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function percent(count: number, of: number): number {
  return (100 * count) / of;
}
