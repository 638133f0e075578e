import type { PatternCase } from '../pattern-rule';

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;
const edgeBefore = String.raw`(?<!${inWord}|${inWord}['’\-])`;
const edgeAfter = String.raw`(?!${inWord}|['’\-]${inWord})`;
/** What ends a clause, or the sentence. */
const clauseEnd = String.raw`(?=\s*(?:[.,;:!?…\)"”]|$))`;
const clauseStart = String.raw`(?:(?<=^["“‘\(]?)|(?<=[.,;:!?…\)]\s))`;

/**
 * A context in which one word stands for another: `know|see [were>where] you|we`. Alternatives before and after the
 * word are sources of regular expressions, without further repetition; `^` alone is the start of a clause, `$` its end,
 * and `!a|b` after the word means that none of these follows. `'` is any apostrophe.
 */
export function contextCase(source: string): PatternCase {
  const parsed = /^(?<before>[^\[]*)\[(?<wrong>[^>]+)>(?<right>[^\]]*)\](?<after>.*)$/v.exec(source)?.groups;
  if (!parsed) throw new Error(`Not a context: ${source}`);
  const { before = '', wrong = '', right = '', after = '' } = parsed;
  const pattern = new RegExp(
    withApostrophes(
      beforePattern(before.trim()) + edgeBefore + wrong + edgeAfter + afterPattern(after.trim()),
    ),
    'giv',
  );
  return { pattern, fix: right };
}

function beforePattern(before: string): string {
  if (before === '') return '';
  if (before === '^') return clauseStart;
  return `(?<=${edgeBefore}(?:${before}) )`;
}

function afterPattern(after: string): string {
  if (after === '') return '';
  if (after === '$') return clauseEnd;
  if (after.startsWith('!')) return `(?! (?:${after.slice(1)})${edgeAfter})`;
  if (after.startsWith('$|')) return `(?:${clauseEnd}|(?= (?:${after.slice(2)})${edgeAfter}))`;
  return `(?= (?:${after})${edgeAfter})`;
}

/** Both apostrophes for each typed one, outside of character classes that have them already. */
function withApostrophes(source: string): string {
  return source.replaceAll(/(?<!\[)'(?!’)/gv, "['’]");
}
