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

  it('leaves accepted words out before it merges, so that they hide nothing, and without reading anew', async () => {
    const spelling = flagging('en', 'spelling:unknown');
    const unknown: PassageChecker = {
      ...spelling.checker,
      check: async (passage) =>
        (await spelling.check(passage)).map((finding) => ({ ...finding, spelling: true })),
    };
    const grammar = flagging('en', 'harper:Bad');
    const below: PassageChecker = {
      ...grammar.checker,
      check: async (passage) =>
        (await grammar.check(passage)).map((finding) => ({ ...finding, confidence: 0.5 })),
    };
    const engine = createParagraphChecker([unknown, below]);
    const rulesWith = async (accepted: NonNullable<CheckChoices['accepted']>) =>
      (await engine.check(english, { ...choices, accepted }, signal)).map(({ rule }) => rule);
    expect(await rulesWith({})).toEqual(['spelling:unknown', 'spelling:unknown']);
    const reads = grammar.check.mock.calls.length;
    expect(await rulesWith({ bad: 'any' })).toEqual(['harper:Bad', 'harper:Bad']);
    expect(await rulesWith({ bad: 'en' })).toEqual(['harper:Bad', 'harper:Bad']);
    expect(await rulesWith({ bad: 'fr' })).toEqual(['spelling:unknown', 'spelling:unknown']);
    expect(grammar.check).toHaveBeenCalledTimes(reads);
  });

  it('takes the language of a few words from what the composer had before, and never in a private window', async () => {
    const [en, fr] = [flagging('en'), flagging('fr')];
    const engine = createParagraphChecker([en.checker, fr.checker]);
    const languageOf = async (text: string, composer: string, remember = true) => {
      const times = fr.check.mock.calls.length;
      await engine.check(text, { ...choices, preferred: ['en', 'fr'], remember }, signal, composer);
      return fr.check.mock.calls.length > times ? 'fr' : 'en';
    };
    const posts = [
      french,
      'Merci beaucoup pour votre message, nous revenons vers vous très vite.',
      'Toute notre équipe vous souhaite une excellente journée.',
    ];
    for (const post of posts) {
      await languageOf(post, 'french');
      await languageOf(post, 'private', false);
    }
    expect(await languageOf('Simple question', 'new')).toBe('en');
    expect(await languageOf('Simple question', 'private', false)).toBe('en');
    expect(await languageOf('Simple question', 'french')).toBe('fr');
  });
});
