import { expect, it } from 'vitest';
import { PackedAutomaton } from '../../../../lib/checks/spelling/packed-automaton';
import { AutomatonBuilder } from '../../../../scripts/dictionaries/automaton-builder';
import { readCspellTrie } from '../../../../scripts/dictionaries/cspell-trie';

function wordsOf(data: string, keep: (unit: number) => boolean = () => true): string[] {
  const builder = new AutomatonBuilder();
  const root = readCspellTrie(`TrieXv3\nbase=10\n# Data:\n__DATA__\n${data}`, builder, keep);
  return [...new PackedAutomaton(builder.pack(root).buffer).endingsOf('')];
}

it('reads letters, ends (which go back by one) and ways back', () => {
  expect(wordsOf('jouster$2ing$3$3yful$3$')).toEqual(['joust', 'jouster', 'jousting', 'joy', 'joyful']);
});

it('goes on with a node that came before, and with whether a word ends there', () => {
  // Nodes with children are numbered as they get their first: t 1, a 2 (of `ta`), then r; #2 is the a of `tap`.
  expect(wordsOf('tap$$<r#2;<')).toEqual(['r', 'rp', 'ta', 'tap']);
});

it('takes escaped signs for letters', () => {
  expect(wordsOf('a\\2$\\<$')).toEqual(['a2', 'a<']);
});

it('leaves out words with letters that are not wanted', () => {
  expect(wordsOf('ab$2~ab$3', (unit) => unit !== '~'.charCodeAt(0))).toEqual(['ab']);
});

it('refuses another format', () => {
  expect(() => readCspellTrie('TrieXv1\nbase=10\n', new AutomatonBuilder(), () => true)).toThrow('TrieXv3');
});
