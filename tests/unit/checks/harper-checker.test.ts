import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckChoices } from '../../../lib/checks/check-choices';
import { createHarperChecker } from '../../../lib/checks/harper/harper-checker';
import { passageOf } from '../../support/passages';

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'normal',
  disabled: [],
  remember: true,
};
const binary = pathToFileURL('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm').href;
const checker = createHarperChecker(binary);
const check = async (text: string, more: Partial<CheckChoices> = {}) =>
  checker.check(passageOf(text, 'en'), { ...choices, ...more });
const found = async (text: string) =>
  (await check(text)).map(({ from, to, replacements }) => [text.slice(from, to), replacements[0]]);

beforeAll(() => checker.warm('en'), 60_000);

describe('Harper with social text', () => {
  it('reads English only', () => {
    expect((['en', 'fr', 'ar', 'und'] as const).filter((language) => checker.reads(language))).toEqual([
      'en',
    ]);
  });

  it.each([
    ['She did not went there.', ['went', 'go']],
    ['😀 They should of been here 👨‍👩‍👧 today.', ['should of', 'should have']],
  ])('finds what is wrong in %s', async (text, expected) => {
    expect(await found(text)).toContainEqual(expected);
  });

  it('leaves misspelled words to our own spelling', async () => {
    expect(await found('We will recieve it.')).toEqual([]);
  });

  it.each([
    'Thanks @maya, we are on it!',
    'We had a great time with @maya.',
    'See https://example.com/qwertz?x=zxcv and example.org for more.',
    'Our #SummerSale is here: #contntmarketing #تخفيضات $TSLA :tada: 🎉',
    '@jonsmth_99 we are sorry about that.',
    'Thanks for the support, @team_x! We are so happy 🎉🎉',
    'New drop this week from Soukaina and the Pixelmoor crew',
  ])('leaves %s alone', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('says what it found in the language of the interface', async () => {
    const messages = await Promise.all(
      (['en', 'fr', 'ar'] as const).map(async (uiLanguage) => {
        const [first] = await check('They should of been here.', { uiLanguage });
        return first?.message;
      }),
    );
    expect(new Set(messages).size).toBe(3);
    expect(messages[1]).toContain('on écrit « have »');
    expect(messages[2]).toMatch(/\p{Script=Arabic}/u);
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
      await expect(check(text)).resolves.toBeInstanceOf(Array);
    }
  });
});
