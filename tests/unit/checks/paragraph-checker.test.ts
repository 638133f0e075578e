import { describe, expect, it, vi } from 'vitest';
import type { CheckChoices } from '../../../lib/checks/check-choices';
import type { PassageChecker } from '../../../lib/checks/checker';
import type { Finding } from '../../../lib/checks/diagnostic';
import { createParagraphChecker } from '../../../lib/checks/paragraph-checker';
import type { Passage } from '../../../lib/checks/passage';

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'normal',
  disabled: [],
  remember: true,
};
const signal = new AbortController().signal;

/** Flags each `bad` and `mauvais` in the passages of its language. */
function flagging(language: 'en' | 'fr', rule = 'test.bad') {
  const check = vi.fn(async (passage: Passage) =>
    [...passage.masked.matchAll(/bad|mauvais/g)].map(({ index, 0: word }): Finding => ({
      from: index,
      to: index + word.length,
      severity: 'error',
      category: 'correctness',
      rule,
      message: '',
      replacements: [],
      source: 'rule',
      confidence: 1,
      spelling: false,
    })),
  );
  const checker: PassageChecker = { reads: (read) => read === language, warm: async () => undefined, check };
  return { checker, check };
}

const english = 'This is a bad day for everyone here. We are sorry that the service was bad.';
const french = 'Nous sommes désolés que ce soit si mauvais pour vous aujourd’hui.';

describe('the engine', () => {
  it('gives each sentence to the checkers of its language, and brings their findings to the right places', async () => {
    const [en, fr] = [flagging('en'), flagging('fr')];
    const text = `😀 ${english} ${french}`;
    const found = await createParagraphChecker([en.checker, fr.checker]).check(text, choices, signal);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['bad', 'bad', 'mauvais']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  it('reads a sentence once, whichever paragraph it is in, until the choices change', async () => {
    const { checker, check } = flagging('en');
    const engine = createParagraphChecker([checker]);
    await engine.check(english, choices, signal);
    const times = check.mock.calls.length;
    const again = await engine.check(`${english} This is new for everyone.`, choices, signal);
    expect(check).toHaveBeenCalledTimes(times + 1);
    expect(again).toHaveLength(2);
    await engine.check(english, { ...choices, strictness: 'picky' }, signal);
    expect(check).toHaveBeenCalledTimes(2 * times + 1);
  });

  it('leaves out rules that are switched off', async () => {
    const engine = createParagraphChecker([flagging('en').checker]);
    expect(await engine.check(english, { ...choices, disabled: ['test.bad'] }, signal)).toEqual([]);
  });

  it('stops between two sentences when it is told to', async () => {
    const { checker, check } = flagging('en');
    const stale = new AbortController();
    check.mockImplementationOnce(async () => {
      stale.abort();
      return [];
    });
    await expect(createParagraphChecker([checker]).check(english, choices, stale.signal)).rejects.toThrow(
      'aborted',
    );
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('keeps what the others found when one checker fails, and asks that one again', async () => {
    const { checker, check } = flagging('en');
    const broken: PassageChecker = {
      reads: () => true,
      warm: async () => undefined,
      check: vi.fn(async () => {
        throw new Error('The dictionary could not be read.');
      }),
    };
    const engine = createParagraphChecker([checker, broken]);
    expect(await engine.check(english, choices, signal)).toHaveLength(2);
    const times = check.mock.calls.length;
    await engine.check(english, choices, signal);
    expect(check).toHaveBeenCalledTimes(2 * times);
    await expect(createParagraphChecker([broken]).check(english, choices, signal)).rejects.toThrow(
      'dictionary',
    );
  });

  it('remembers nothing of a private window', async () => {
    const { checker, check } = flagging('en');
    const engine = createParagraphChecker([checker]);
    await engine.check(english, { ...choices, remember: false }, signal);
    const times = check.mock.calls.length;
    await engine.check(english, { ...choices, remember: false }, signal);
    expect(check).toHaveBeenCalledTimes(2 * times);
  });
});
