/**
 * Writes `lib/checks/rules/arabic/data/word-forms.txt`: which of the words that are taken for each other (`fold`) is
 * meant when one of them is written.
 *
 *   node scripts/arabic-word-forms/build.ts
 *
 * From the words of CSpell's Arabic dictionary (Ayaspell; only whether a word is in it) and the frequencies of
 * OpenSubtitles 2018 by hermitdave/FrequencyWords (CC BY-SA 4.0), which hold the mistakes of those who wrote them too.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../lib/checks/rules/arabic/letter-variants.ts';
import { AutomatonBuilder } from '../dictionaries/automaton-builder.ts';
import { readCspellTrie } from '../dictionaries/cspell-trie.ts';
import { isMistakenFor } from './mistaken-for.ts';

const root = new URL('../../', import.meta.url);
const frequencyFile = new URL('../shared/data/frequency/subtitles_ar.txt', root);
const dictionaryFile = new URL('node_modules/@cspell/dict-ar/ar.trie.gz', root);
const target = new URL('lib/checks/rules/arabic/data/word-forms.txt', root);

/** Occurrences that a word which the list doesn't have may still have: about half of those of its last word. */
const unseen = 100;
/** … and «his …» when what is his is rare itself, or a name of a thing on «ى». */
const fewestUnseen = 15;
/** How often a noun has «his» after it, at most. */
const shareOfHis = 0.05;

const isArabic = (unit: number) => unit >= 0x621 && unit <= 0x64a;

function readCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [written, count] = line.split(' ');
    if (!written || !count) continue;
    const word = written.replace(/[\u064b-\u0652\u0670\u0640]/g, '');
    if (word.length > 1 && /^[\u0621-\u064a]+$/.test(word))
      counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

const builder = new AutomatonBuilder();
const trie = readCspellTrie(gunzipSync(readFileSync(dictionaryFile)).toString('utf8'), builder, isArabic);

/** The words of the dictionary that fold to `skeleton`. */
function* knownForms(skeleton: string): Generator<string> {
  function* from(node: number, word: string): Generator<string> {
    for (const { unit, final, target: next } of builder.edgesOf(node)) {
      const longer = word + String.fromCharCode(unit);
      const folded = fold(longer);
      if (final && folded === skeleton) yield longer;
      if (skeleton.startsWith(folded)) yield* from(next, longer);
    }
  }
  yield* from(trie, '');
}

const frequencyText = readFileSync(frequencyFile, 'utf8');
const counts = readCounts(frequencyText);
/** Occurrences of a word, or how many it may have without being in the list. */
function countOf(word: string): number {
  const count = counts.get(word);
  if (count !== undefined) return count;
  if (/^ال.*ى$/.test(word)) return fewestUnseen;
  if (!word.endsWith('ه')) return unseen;
  const whatIsHis = counts.get(word.slice(0, -1)) ?? 0;
  return Math.min(unseen, Math.max(fewestUnseen, shareOfHis * whatIsHis));
}

const lines: string[] = [];
for (const skeleton of [...new Set(Array.from(counts.keys(), fold))].sort()) {
  const forms = [...knownForms(skeleton)].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  if (forms.length < 2) continue;
  const wrong = forms.filter((form) =>
    forms.some((other) => other !== form && isMistakenFor(other, form, countOf(other) / countOf(form))),
  );
  const right = forms.filter((form) => !wrong.includes(form));
  const ranked = right.filter((form) => counts.has(form));
  if (wrong.length > 0 || ranked.length > 1)
    lines.push(`${right.filter((form, i) => i === 0 || counts.has(form)).join(' ')}|${wrong.join(' ')}`);
}
const hash = createHash('sha256').update(frequencyText).digest('hex');
writeFileSync(
  target,
  `# Derived from the word frequencies of hermitdave/FrequencyWords (OpenSubtitles 2018), CC BY-SA 4.0; this file is under
# the same licence. Made by scripts/arabic-word-forms/build.ts; sha256 of its input: ${hash}
# Which words exist is from @cspell/dict-ar (Ayaspell; GPL-2.0, LGPL-2.1 or MPL-1.1).
# Words that are taken for each other: those that may be meant, most frequent first | those that are hardly ever meant.
${lines.join('\n')}
`,
);
console.log(`${lines.length} lines`);
