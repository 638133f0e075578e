import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Lexicon } from '../../../lib/checks/lexicon';
import type { Passage } from '../../../lib/checks/passage';
import { arabicRules } from '../../../lib/checks/rules/arabic/arabic-rules';
import { runRules } from '../../../lib/checks/rules/run-rules';
import { loadSpelling } from '../../../lib/checks/spelling/load-spelling';
import { createLexicon } from '../../../lib/checks/spelling/loaded-lexicon';
import type { TextRange } from '../../../lib/text/text-range';
import { buildDictionaries } from '../../../scripts/dictionaries/build';

const folder = 'tests/bench/quality/sets';
const sets = ['arabic-clean.txt', 'arabic-errors.txt'].map((name) => `${folder}/${name}`);

/** A mistake: its place in the written sentence, and what should stand there. */
interface Mistake {
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

export interface MarkedSentence {
  readonly category: string;
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** What became of one mistake, or of a flag where none was. */
export interface ArabicOutcome {
  readonly sentence: MarkedSentence;
  readonly mistake: Mistake | undefined;
  readonly flagged: Flag | undefined;
}

interface Flag {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly fix: string | undefined;
}

type Half = 'dev' | 'test';

/** The sentences of the sets: every other line of each category. */
export function arabicSentences(half: Half): MarkedSentence[] {
  return sets
    .flatMap(markedSentences)
    .flatMap(({ line, ...sentence }) => ((line % 2 === 0) === (half === 'dev') ? [sentence] : []));
}

/** Sentences as brands and people post them; none is for tuning. */
export function naturalSentences(): MarkedSentence[] {
  return markedSentences(`${folder}/arabic-natural.txt`);
}

/** The sentences of a file, each with its line's number within its category. */
function markedSentences(file: string): (MarkedSentence & { readonly line: number })[] {
  const sentences: (MarkedSentence & { readonly line: number })[] = [];
  let category = 'clean';
  let line = 0;
  for (const written of readFileSync(file, 'utf8').split('\n')) {
    if (written.startsWith('## ')) [category, line] = [written.slice(3), 0];
    else if (written !== '' && !written.startsWith('# '))
      sentences.push({ category, line: line++, ...marked(written) });
  }
  return sentences;
}

/** Reads `[[wrong|right]]`. */
function marked(line: string): Omit<MarkedSentence, 'category'> {
  const mistakes: Mistake[] = [];
  let text = '';
  let end = 0;
  for (const { 0: all, 1: wrong, 2: right, index } of line.matchAll(/\[\[([^|]*)\|([^\]]*)\]\]/g)) {
    text += line.slice(end, index);
    mistakes.push({ from: text.length, to: text.length + wrong!.length, right: right! });
    text += wrong!;
    end = index + all.length;
  }
  return { text: text + line.slice(end), mistakes };
}

/** A whole line as one sentence. */
export function arabicPassage(text: string): Passage {
  return {
    from: 0,
    to: text.length,
    text,
    masked: text,
    entities: [],
    language: 'ar',
    startsSentence: true,
    endsSentence: true,
  };
}

/** What the rules make of the sentences, at the setting `normal`. */
export function arabicOutcomes(half: Half, lexicon: Lexicon): ArabicOutcome[] {
  return arabicSentences(half).flatMap((sentence) => {
    const findings = runRules(arabicRules, arabicPassage(sentence.text), {
      lexicon,
      strictness: 'normal',
      uiLanguage: 'ar',
    });
    const flags = findings.map(({ from, to, rule, replacements }) => ({
      from,
      to,
      rule,
      fix: replacements[0],
    }));
    const found = sentence.mistakes.map((mistake) => {
      const flag = flags.find(({ from, to }) => from < mistake.to && mistake.from < to);
      return { sentence, mistake, flagged: flag };
    });
    const wrong = flags.filter(
      ({ from, to }) => !sentence.mistakes.some((mistake) => from < mistake.to && mistake.from < to),
    );
    return [...found, ...wrong.map((flagged) => ({ sentence, mistake: undefined, flagged }))];
  });
}

/** The words of Arabic as the extension has them. */
export async function arabicLexicon(folder = buildDictionaries()): Promise<Lexicon> {
  const fetchBytes = async (file: string) => new Uint8Array(await readFile(resolve(folder, file))).buffer;
  return createLexicon(new Map([['ar', await loadSpelling('ar', fetchBytes)]]));
}

/**
 * In percent: how many of the mistakes are found, how many of the flags are right, and how many of the flagged mistakes
 * the first replacement mends. By rules alone, without the spelling checker.
 */
export async function measureArabic(): Promise<Record<string, number>> {
  return scores(arabicOutcomes('test', await arabicLexicon()));
}

export function scores(outcomes: readonly ArabicOutcome[]): Record<string, number> {
  const mistakes = outcomes.filter(({ mistake }) => mistake !== undefined);
  const found = mistakes.filter(({ flagged }) => flagged !== undefined);
  const flags = outcomes.filter(({ flagged }) => flagged !== undefined);
  return {
    'ar.recall': (100 * found.length) / mistakes.length,
    'ar.precision': (100 * found.length) / flags.length,
    'ar.first_fix': (100 * found.filter(isFixed).length) / found.length,
  };
}

/**
 * Whether the first replacement makes what is right, tanween signs and spaces at its ends apart. Flag and mistake need
 * not cover the same: «و» belongs to the word, «الله» to «إن شاء».
 */
export function isFixed({ sentence: { text }, mistake, flagged }: ArabicOutcome): boolean {
  if (mistake === undefined || flagged?.fix === undefined) return false;
  const from = Math.min(mistake.from, flagged.from);
  const to = Math.max(mistake.to, flagged.to);
  const after = (range: TextRange, insert: string) =>
    text.slice(from, range.from) + insert + text.slice(range.to, to);
  return plain(after(flagged, flagged.fix)) === plain(after(mistake, mistake.right));
}

function plain(text: string): string {
  return text.replace(/[\u064b-\u0652]/g, '').trim();
}
