import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AutomatonBuilder } from './automaton-builder.ts';
import { readCspellTrie } from './cspell-trie.ts';
import { packageFile } from './package-file.ts';

/** Shorter rare words are more often slips of common ones. */
const shortest = 5;

const dictionaries = [
  ['@cspell/dict-en_us', 'en_US.trie.gz'],
  ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz'],
] as const;

/** Rare English words in lower case, from SCOWL's larger lists as CSpell has them: right, but not to be suggested. */
export function widerWords(): Set<string> {
  const misspelled = misspelledWords();
  const words = new Set<string>();
  for (const [name, file] of dictionaries) {
    const text = gunzipSync(readFileSync(packageFile(name, file))).toString('utf8');
    const builder = new AutomatonBuilder();
    for (const word of wordsFrom(builder, readCspellTrie(text, builder, isLetter)))
      if (word.length >= shortest && !misspelled.has(word)) words.add(word);
  }
  return words;
}

function* wordsFrom(builder: AutomatonBuilder, node: number, start = ''): Generator<string> {
  for (const { unit, final, target } of builder.edgesOf(node)) {
    const word = start + String.fromCharCode(unit);
    if (final) yield word;
    yield* wordsFrom(builder, target, word);
  }
}

function misspelledWords(): Set<string> {
  const list = readFileSync(resolve(import.meta.dirname, 'misspelled.en.txt'), 'utf8');
  return new Set(
    list
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/)),
  );
}

/** a to z: words with capitals and CSpell's own marks are left out. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
