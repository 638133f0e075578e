import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDictionary,
  writeDictionary,
  writePlainDictionary,
} from '../../../../lib/checks/dictionary/dictionary-file';
import { personalWord } from '../../../../lib/checks/dictionary/personal-word';

const read = (content: string) => {
  const result = readDictionary(content);
  return result.ok
    ? { words: result.words.map(({ shown, language }) => `${shown} ${language}`), skipped: result.skipped }
    : result.problem;
};

describe('a file of words', () => {
  it('has one word a line, with comments', () => {
    expect(read('\ufeffZblorg\r\n# a comment\n\nl’été # more\nزلبورق\n')).toEqual({
      words: ['Zblorg any', 'l’été any', 'زلبورق any'],
      skipped: [],
    });
  });

  it('is told apart from what is no word, line by line', () => {
    expect(read('one\ntwo words\n<script>\n12\n')).toEqual({
      words: ['one any'],
      skipped: [
        { line: 2, text: 'two words' },
        { line: 3, text: '<script>' },
        { line: 4, text: '12' },
      ],
    });
  });

  it('is a list in JSON too, or a file of ours with languages', () => {
    expect(read('["one", "two"]')).toMatchObject({ words: ['one any', 'two any'] });
    const words = [personalWord('Zblorg', { language: 'fr' }), personalWord('Kibox')];
    expect(read(writeDictionary(words))).toEqual({ words: ['Zblorg fr', 'Kibox any'], skipped: [] });
    expect(read(writePlainDictionary(words))).toMatchObject({ words: ['Zblorg any', 'Kibox any'] });
  });

  it.each([
    ['', 'empty'],
    ['# only a comment', 'empty'],
    ['{"words": [', 'not-json'],
    ['{"words": []}', 'not-a-dictionary'],
    ['{"format":"postwright-dictionary","version":2}', 'newer-version'],
    ['\ufffd\ufffdPNG\0\0', 'not-text'],
    ['x'.repeat(2_000_001), 'too-large'],
  ])('that is bad is refused with a reason: %.40s', (content, problem) => {
    expect(read(content)).toBe(problem);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (content) => {
        expect(typeof readDictionary(content).ok).toBe('boolean');
      }),
    );
  });
});
