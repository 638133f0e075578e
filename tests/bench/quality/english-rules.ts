import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../../lib/checks/diagnostic';
import { type Language, languages } from '../../../lib/checks/language/language';
import type { Lexicon } from '../../../lib/checks/lexicon';
import { entityCharacter, type Passage } from '../../../lib/checks/passage';
import { englishRules } from '../../../lib/checks/rules/english/english-rules';
import type { Rule } from '../../../lib/checks/rules/rule';
import { runRules } from '../../../lib/checks/rules/run-rules';
import { socialRules } from '../../../lib/checks/rules/social/social-rules';
import { withCaseOf } from '../../../lib/checks/rules/letter-case';
import { findEntities } from '../../../lib/text/entities';
import type { TextRange } from '../../../lib/text/text-range';
import { readCorpus, tidy } from '../../../scripts/english-confusions/corpus';

const data = resolve('../shared/data');
const sets = 'tests/bench/quality/sets';
/** How many made errors of each kind are looked at. */
const mostPerKind = 60;

/** Right words, and what people write for them: made errors are these swaps in right sentences. */
const swaps: readonly (readonly [right: string, wrong: string])[] = [
  ["you're", 'your'],
  ['your', "you're"],
  ["it's", 'its'],
  ['its', "it's"],
  ['than', 'then'],
  ['then', 'than'],
  ['were', 'where'],
  ['where', 'were'],
  ["we're", 'were'],
  ['too', 'to'],
  ['to', 'too'],
  ['their', 'there'],
  ['there', 'their'],
  ["they're", 'their'],
  ["they're", 'there'],
  ['lose', 'loose'],
  ['whether', 'weather'],
  ['off', 'of'],
  ['hear', 'here'],
  ['here', 'hear'],
  ["let's", 'lets'],
  ['is', 'are'],
  ['are', 'is'],
  ['was', 'were'],
  ['were', 'was'],
  ['has', 'have'],
  ['have', 'has'],
  ["doesn't", "don't"],
  ["don't", "doesn't"],
  ['a', 'an'],
  ['an', 'a'],
];

/** The rules ask for no word: the lexicon is the spelling's matter. */
const noLexicon: Lexicon = { knows: () => true, zipf: () => 0 };

/** What became of the made errors of one kind. */
export interface SwapOutcome {
  readonly kind: string;
  readonly made: number;
  readonly found: number;
  readonly fixed: number;
}

export interface FalseAlarm {
  readonly rule: string;
  readonly sentence: string;
}

/** Held-out sentences of careful writers. `test` is for the last word, `dev` for everything before. */
export function heldOutSentences(split: 'dev' | 'test'): string[] {
  return readCorpus(data)
    .filter((sentence) => sentence.split === split && sentence.careful)
    .map(({ text }) => text);
}

/** Sentences of another kind of text: the first reference corrections of JFLEG's development set. */
export function jflegSentences(): string[] {
  return readFileSync(`${data}/grammar/jfleg-dev/dev.ref0`, 'utf8').split('\n').map(tidy).filter(Boolean);
}

/** An error that was made in a right sentence: `at` is its place in `text`. */
export interface MadeError {
  readonly kind: string;
  readonly text: string;
  readonly at: TextRange;
  readonly right: string;
}

/** One error of each kind in every so many sentences that have the word, up to `perKind` of them. */
export function madeErrors(sentences: readonly string[], perKind = mostPerKind): MadeError[] {
  return swaps.flatMap(([right, wrong]) => {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_'’\-])${right}(?![\p{L}\p{N}_'’\-])`, 'iu');
    const having = sentences.filter((sentence) => pattern.test(sentence));
    const step = Math.max(1, Math.floor(having.length / perKind));
    const chosen = having.filter((_, index) => index % step === 0).slice(0, perKind);
    return chosen.map((sentence) => {
      const { 0: found, index } = pattern.exec(sentence)!;
      const written = withCaseOf(found.charAt(0), wrong);
      const text = sentence.slice(0, index) + written + sentence.slice(index + found.length);
      return {
        kind: `${right}→${wrong}`,
        text,
        at: { from: index, to: index + written.length },
        right: sentence,
      };
    });
  });
}

/** What became of made errors, by their kinds. */
export function outcomesByKind(errors: readonly MadeError[]): SwapOutcome[] {
  return [...new Set(errors.map(({ kind }) => kind))].map((kind) => {
    const outcomes = errors.filter((error) => error.kind === kind).map(outcomeOf);
    return {
      kind,
      made: outcomes.length,
      found: outcomes.filter(({ found }) => found).length,
      fixed: outcomes.filter(({ fixed }) => fixed).length,
    };
  });
}

/** Whether anything is found where the error is, and whether the first replacement undoes it. */
export function outcomeOf({ text, at, right }: Omit<MadeError, 'kind'>): { found: boolean; fixed: boolean } {
  const hit = findingsIn(text, englishRules, 'en').find(({ from, to }) => from < at.to && at.from < to);
  if (!hit) return { found: false, fixed: false };
  const fixed = text.slice(0, hit.from) + (hit.replacements[0] ?? '') + text.slice(hit.to);
  return { found: true, fixed: normal(fixed) === normal(right) };
}

/** Sentences that count as right, in which something is found all the same. */
export function falseAlarms(
  sentences: readonly string[],
  rules: readonly Rule[] = englishRules,
  language: Language = 'en',
): FalseAlarm[] {
  return sentences.flatMap((sentence) => {
    const [first] = findingsIn(sentence, rules, language);
    return first ? [{ rule: first.rule, sentence }] : [];
  });
}

/** What the rules find with the setting that people begin with. */
function findingsIn(text: string, rules: readonly Rule[], language: Language): Finding[] {
  return runRules(rules, passageOf(text, language), {
    lexicon: noLexicon,
    strictness: 'normal',
    uiLanguage: 'en',
  });
}

function passageOf(text: string, language: Language): Passage {
  const entities = findEntities(text);
  let masked = '';
  for (const { from, to } of entities)
    masked += text.slice(masked.length, from) + entityCharacter.repeat(to - from);
  masked += text.slice(masked.length);
  return {
    from: 0,
    to: text.length,
    text,
    masked,
    entities,
    language,
    startsSentence: true,
    endsSentence: true,
  };
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** What became of the errors of a set that was written by hand: `[[written>right]]`. */
export function outcomesOfWrittenSet(): { text: string; found: boolean; fixed: boolean }[] {
  return readSet('english-real-words.txt').map((line) => {
    const mark = /\[\[(?<written>.*?)>(?<right>.*?)\]\]/.exec(line)!;
    const { written = '', right = '' } = mark.groups ?? {};
    const put = (word: string) => line.replace(mark[0], () => word);
    const at = { from: mark.index, to: mark.index + written.length };
    return { text: line, ...outcomeOf({ text: put(written), at, right: put(right) }) };
  });
}

/** Lines of a frozen set, without its comments. */
export function readSet(name: string): string[] {
  return readFileSync(`${sets}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

/** Right posts in which a social rule speaks up. */
export function socialFalseAlarms(): FalseAlarm[] {
  return languages.flatMap((language) => {
    const posts = readSet('social-clean.txt')
      .map((line) => line.split('\t'))
      .flatMap(([of, post = '']) => (of === language ? [post] : []));
    return falseAlarms(posts, socialRules, language);
  });
}

/** Percentages; errors that were made by swaps need the data beside the project. */
export async function measureEnglishRules(): Promise<Record<string, number>> {
  const written = outcomesOfWrittenSet();
  const results: Record<string, number> = {
    'en.realword.written.found': percent(written.filter(({ found }) => found).length, written.length),
    'en.realword.written.fixed': percent(written.filter(({ fixed }) => fixed).length, written.length),
    'social.falseAlarms': percent(socialFalseAlarms().length, readSet('social-clean.txt').length),
  };
  if (!existsSync(data)) {
    console.log(`English real-word errors: only the written set, since ${data} is missing`);
    return results;
  }
  const sentences = heldOutSentences('test');
  const outcomes = outcomesByKind(madeErrors(sentences));
  const made = sum(outcomes.map((kind) => kind.made));
  return {
    ...results,
    'en.realword.found': percent(sum(outcomes.map(({ found }) => found)), made),
    'en.realword.fixed': percent(sum(outcomes.map(({ fixed }) => fixed)), made),
    'en.realword.falseAlarms': percent(falseAlarms(sentences).length, sentences.length),
  };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const percent = (part: number, all: number) => (100 * part) / all;
