import * as v from 'valibot';
import { parseFile } from '../../text/parse-file';
import { languages } from '../language/language';
import type { WordLanguage } from './accepted-words';
import { type PersonalWord, personalWord } from './personal-word';
import { longestWord } from './word-shape';

export type DictionaryFileProblem =
  'empty' | 'too-large' | 'not-text' | 'not-json' | 'not-a-dictionary' | 'newer-version';

/** A line or entry that is no word. */
export interface SkippedWord {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export type ReadDictionary =
  | { readonly ok: true; readonly words: readonly PersonalWord[]; readonly skipped: readonly SkippedWord[] }
  | { readonly ok: false; readonly problem: DictionaryFileProblem };

const format = 'postwright-dictionary';
const version = 1;
/** Characters: some 100,000 words. */
const largestFile = 2_000_000;

const file = v.object({
  format: v.literal(format),
  version: v.literal(version),
  words: v.array(
    v.object({ word: v.string(), language: v.optional(v.picklist(['any', ...languages]), 'any') }),
  ),
});
const plainList = v.array(v.string());

/** One word a line, as other programs read it. */
export function writePlainDictionary(words: readonly PersonalWord[]): string {
  return words.map(({ shown }) => `${shown}\n`).join('');
}

/** With the languages; `readDictionary` reads it again. */
export function writeDictionary(words: readonly PersonalWord[]): string {
  const entries = words.map(({ shown, language }) => ({ word: shown, language }));
  return `${JSON.stringify({ format, version, words: entries }, null, 2)}\n`;
}

/** Reads a list of words, one a line (`#` begins a comment) or as JSON; says what is wrong instead of throwing. */
export function readDictionary(content: string): ReadDictionary {
  const parsed = parseFile(content, largestFile);
  if (!parsed.ok) return parsed;
  if (!('json' in parsed)) {
    const lines = parsed.text.split(/\r?\n/).map((line) => line.replace(/#.*/, ''));
    return toWords(lines.map((word) => ({ word, language: 'any' })));
  }
  const list = v.safeParse(plainList, parsed.json);
  if (list.success) return toWords(list.output.map((word) => ({ word, language: 'any' })));
  const read = v.safeParse(file, parsed.json);
  if (read.success) return toWords(read.output.words);
  const isNewer = v.is(
    v.object({ format: v.literal(format), version: v.pipe(v.number(), v.gtValue(version)) }),
    parsed.json,
  );
  return { ok: false, problem: isNewer ? 'newer-version' : 'not-a-dictionary' };
}

function toWords(
  entries: readonly { readonly word: string; readonly language: WordLanguage }[],
): ReadDictionary {
  const words = new Map<string, PersonalWord>();
  const skipped: SkippedWord[] = [];
  for (const [index, { word, language }] of entries.entries()) {
    const text = word.trim();
    if (text === '') continue;
    if (!isWord(text)) skipped.push({ line: index + 1, text: text.slice(0, longestWord) });
    else {
      const added = personalWord(text, { language });
      words.set(added.word, added);
    }
  }
  if (words.size === 0 && skipped.length === 0) return { ok: false, problem: 'empty' };
  return { ok: true, words: [...words.values()], skipped };
}

/** Whether a text is one word, as spelling knows words: letters, joined by apostrophes and hyphens. */
export function isWord(text: string): boolean {
  return text.length <= longestWord && /^[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*$/u.test(text);
}
