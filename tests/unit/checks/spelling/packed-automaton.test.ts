import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedAutomaton } from '../../../../lib/checks/spelling/packed-automaton';
import { packWords } from '../../../../scripts/dictionaries/automaton-builder';

const open = (words: readonly string[]) => new PackedAutomaton(packWords(words).buffer);
/** Few letters, so that words share beginnings and ends; of three scripts. */
const wordFrom = fc.string({ unit: fc.constantFrom('a', 'b', "'", 'é', 'ا', 'ن'), maxLength: 7 });

/** Any UTF-16 unit, surrogates too. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

it('has the words of its list and no others', () => {
  fc.assert(
    fc.property(fc.array(wordFrom), fc.array(wordFrom), (words, others) => {
      const automaton = open(words);
      const list = new Set(words.filter((word) => word !== ''));
      for (const word of [...words, ...others]) expect(automaton.has(word)).toBe(list.has(word));
    }),
  );
});

it('lists what follows a prefix, in order', () => {
  fc.assert(
    fc.property(fc.array(wordFrom), wordFrom, (words, prefix) => {
      const expected = [...new Set(words)]
        .filter((word) => word.startsWith(prefix) && word !== prefix)
        .map((word) => word.slice(prefix.length))
        .sort();
      expect([...open(words).endingsOf(prefix)]).toEqual(expected);
    }),
  );
});

it('takes any string', () => {
  const automaton = open(['word', 'كلمة']);
  fc.assert(
    fc.property(fc.string({ unit: anyUnit }), (text) => {
      expect(automaton.has(text)).toBe(text === 'word' || text === 'كلمة');
    }),
  );
});

it('has the same bytes whatever the order of the list', () => {
  expect(packWords(['tap', 'top', 'taps', 'tops'])).toEqual(packWords(['tops', 'taps', 'top', 'tap', 'top']));
});

it('shares ends as well as beginnings', () => {
  const header = 2 + new Set('rectivng').size + 1;
  // r-e and two ways on, which meet again: 4 + 4 letters, then i-n-g once.
  expect(packWords(['reacting', 'receiving']).length).toBeLessThan(
    header + 'reacting'.length + 'receiv'.length,
  );
});

it('refuses bytes that are something else', () => {
  expect(() => new PackedAutomaton(new ArrayBuffer(0))).toThrow('no packed automaton');
  expect(() => new PackedAutomaton(new Uint32Array([1, 2, 3]).buffer)).toThrow('no packed automaton');
});
