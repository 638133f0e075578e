import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { postLimit } from '../../../lib/counter/fits-on';
import type { LengthRule } from '../../../lib/sites/site-profile';
import { sites } from '../../../lib/sites/sites';
import { findEntities } from '../../../lib/text/entities';
import { graphemesOf } from '../../../lib/text/graphemes';
import type { TextRange } from '../../../lib/text/text-range';
import { type Numbering, numberings, partLabel } from '../../../lib/thread/numbering';
import { splitThread, type ThreadPart } from '../../../lib/thread/split-thread';

const x = { unit: 'x-weighted', max: 280 } as const;

/** The parts' texts; fails when there is something that can't be cut. */
function split(text: string, max: number, numbering: Numbering = 'none'): string[] {
  const result = splitThread(text, { unit: 'utf16', max }, numbering);
  if (!result.ok) throw new Error('It could not be split.');
  return result.parts.map((part) => part.text);
}

describe('splitThread', () => {
  it('leaves a text that fits as it is, without a number', () => {
    expect(split('Hello there', 20, 'of-total')).toEqual(['Hello there']);
    expect(split('', 20)).toEqual([]);
    expect(split(' \n ', 2)).toEqual([]);
  });

  it.each<[string, string, number, string[]]>([
    ['paragraphs', 'One two.\n\nThree four five.', 20, ['One two.', 'Three four five.']],
    ['sentences', 'We are open. Come and see us!', 20, ['We are open.', 'Come and see us!']],
    [
      'Arabic sentences',
      'هل أنتم مستعدون؟ نراكم غدًا في المتجر.',
      28,
      ['هل أنتم مستعدون؟', 'نراكم غدًا في المتجر.'],
    ],
    ['French sentences', 'Vous venez ? Nous sommes ouverts !', 25, ['Vous venez ?', 'Nous sommes ouverts !']],
    [
      'an emoji with its sentence',
      'It is here! 🎉 Come and see us.',
      20,
      ['It is here! 🎉', 'Come and see us.'],
    ],
    [
      'clauses, before words',
      'When you come, bring your friends',
      24,
      ['When you come,', 'bring your friends'],
    ],
    [
      'not behind a title',
      'We have met Mr. Smith and his team',
      20,
      ['We have met', 'Mr. Smith', 'and his team'],
    ],
  ])('splits by %s', (_, text, max, expected) => {
    expect(split(text, max)).toEqual(expected);
  });

  it.each([
    ['a price', 'The new one costs 1 200 000 € now', 25, '1 200 000 €'],
    ['a link', 'Read https://example.com/a?b=c today', 30, 'https://example.com/a?b=c'],
    ['French quotes', 'Il a dit « bonjour tout le monde » hier', 26, '« bonjour'],
  ])('keeps %s together', (_, text, max, whole) => {
    expect(split(text, max).some((part) => part.includes(whole))).toBe(true);
  });

  it('numbers the parts, within the limit', () => {
    const text = 'One two three. Four five six. Seven eight nine.';
    expect(split(text, 22, 'of-total')).toEqual([
      '1/3 One two three.',
      '2/3 Four five six.',
      '3/3 Seven eight nine.',
    ]);
    expect(split(text, 22, 'open')[1]).toBe('2/ Four five six.');
    expect(split(text, 22, 'thread-emoji')[0]).toBe('One two three. 🧵');
  });

  it('makes parts of even length', () => {
    const lengths = split('word '.repeat(60), 200).map((part) => part.length);
    expect(lengths).toHaveLength(2);
    expect(Math.abs(lengths[0]! - lengths[1]!)).toBeLessThan(10);
  });

  it('says what is too long and can’t be cut', () => {
    const link = `https://example.com/${'a'.repeat(400)}`;
    const text = `See ${link} now`;
    const result = splitThread(text, { unit: 'graphemes', max: 300 }, 'none');
    expect(result.ok ? '' : text.slice(result.tooLong.from, result.tooLong.to)).toBe(link);
  });

  it('cuts a word only where it alone is too long', () => {
    const parts = split(`Hello ${'a'.repeat(130)} there`, 60);
    expect(parts.join('').replaceAll(' ', '')).toBe(`Hello${'a'.repeat(130)}there`);
    expect(parts.every((part) => part.length <= 60)).toBe(true);
  });
});

// prettier-ignore
const piece = fc.constantFrom(
  'Hello there. ', 'We are open', ' ', '\n', '\n\n', 'مرحبا بكم في متجرنا؟ ', 'مَرْحَبًا، ', 'Vous venez ? ', '« oui » ', 'école.com ', 'M. Dupont ',
  '😀', '👩🏽‍🚀', '🇸🇦 ', '1️⃣ ', ' https://example.com/a(b)?c=d ', ' example.com', ' @brand ', ' @user@host.example ', ' #نرم‌افزار ', '#été, ', '1 200,50 € ', '12:30 ',
  '日本語の文章です。次の文。', 'x'.repeat(70), 'e\u0301', '\r\n', '…', '! ', '\ud83d ',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const networks = sites.flatMap((site) => {
  const limit = postLimit(site);
  return limit ? [{ name: site.name, limit }] : [];
});

describe.each(networks)('on $name', ({ limit }) => {
  it('the parts fit, together are the text, and cut nothing', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...numberings),
        fc.integer({ min: 60, max: 400 }),
        (written, numbering, smaller) => {
          // As the network counts, with a limit that the text reaches.
          const rule = { ...limit, max: Math.min(limit.max, smaller) };
          expect(faults(written, rule, numbering)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What is wrong with a split, in words; nothing when all is well. */
function faults(written: string, rule: LengthRule, numbering: Numbering): string[] {
  const result = splitThread(written, rule, numbering);
  if (!result.ok) {
    const { used } = countText(written.slice(result.tooLong.from, result.tooLong.to), rule);
    // Less the longest label.
    return used > rule.max - 8 ? [] : ['gives up on what fits'];
  }
  const { parts } = result;
  if (written.trim() === '') return parts.length === 0 ? [] : ['makes posts of nothing'];
  const cuts = parts.slice(1).map(({ from }) => from);
  const starts = new Set(Array.from(graphemesOf(written), ({ index }) => index));
  const isCut = ({ from, to }: TextRange) => cuts.some((cut) => from < cut && cut < to);
  const isRight = ({ from, to, text: posted, count, label }: ThreadPart, index: number) => {
    const expected = partLabel(parts.length === 1 ? 'none' : numbering, index, parts.length);
    const body = written.slice(from, to).trim();
    return (
      body !== '' &&
      posted === expected.before + body + expected.behind &&
      label.before === expected.before &&
      count.used === countText(posted, rule).used
    );
  };
  return [
    ...(parts.map(({ from, to }) => written.slice(from, to)).join('') === written ? [] : ['loses something']),
    ...(parts.every(isRight) ? [] : ['numbers or counts wrongly']),
    ...(parts.every(({ count }) => count.remaining >= 0) ? [] : ['does not fit']),
    ...(cuts.every((cut) => starts.has(cut)) ? [] : ['cuts a grapheme']),
    ...(findEntities(written).some(isCut) ? ['cuts an entity'] : []),
  ];
}

it.each(['a', 'a ', '日', '😀', '. ', '1 ', 'a.b', '\n', '#a ', '@', 'https://a.co/b '])(
  'splits 20,000 characters of %j',
  (unit) => {
    expect(faults(unit.repeat(20_000 / unit.length), x, 'of-total')).toEqual([]);
  },
);
