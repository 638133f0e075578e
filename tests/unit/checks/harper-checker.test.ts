import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHarperChecker } from '../../../lib/checks/harper/harper-checker';

const binary = pathToFileURL('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm').href;
const checker = createHarperChecker(binary);
const found = async (text: string) =>
  (await checker.check(text)).map(({ from, to, replacements }) => [text.slice(from, to), replacements[0]]);

beforeAll(() => checker.warm(), 60_000);

describe('Harper with social text', () => {
  it.each([
    ['We will recieve it.', [['recieve', 'receive']]],
    [
      'I has a apple.',
      [
        ['has', 'have'],
        ['a', 'an'],
      ],
    ],
    ['😀 We recieve 👨‍👩‍👧 it.', [['recieve', 'receive']]],
  ])('finds what is wrong in %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    'Thanks @maya, we are on it!',
    'We had a great time with @maya.',
    'See https://example.com/qwertz?x=zxcv and example.org for more.',
    'Our #SummerSale is here: #contntmarketing #تخفيضات $TSLA :tada: 🎉',
    '@jonsmth_99 we are sorry about that.',
    'Bonjour à toutes et à tous, merci pour votre message !',
    'شكرا لكم على متابعتنا اليوم',
    'Thanks for the support, @team_x! We are so happy 🎉🎉',
  ])('leaves %s alone', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('survives any text', async () => {
    for (const text of [
      '',
      ' ',
      '\ud83d',
      'x'.repeat(10_000),
      '!!!???...',
      '😀'.repeat(1_000),
      '\u0000\u200f\ufeff',
    ]) {
      await expect(checker.check(text)).resolves.toBeInstanceOf(Array);
    }
  });
});
