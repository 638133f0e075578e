import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckChoices } from '../../../lib/checks/check-choices';
import { createCheckPipeline } from '../../../lib/checks/check-pipeline';
import type { Checker } from '../../../lib/checks/checker';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { createParagraphChecker } from '../../../lib/checks/paragraph-checker';
import { splitParagraphs } from '../../../lib/checks/paragraphs';
import { createRulesChecker } from '../../../lib/checks/rules/rules-checker';
import { createSpellers } from '../../../lib/checks/spelling/spellers';
import { createSpellingChecker } from '../../../lib/checks/spelling/spelling-checker';
import { createEngine } from '../../bench/quality/engine';
import { entityFlags } from '../../bench/quality/entities';
import { readDictionary } from '../../support/dictionaries';
import { plainSentences } from '../../support/plain-sentences';

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'picky',
  disabled: [],
  remember: true,
};
const { signal } = new AbortController();
const spellers = createSpellers(readDictionary);
/** Everything but Harper, with an empty cache. */
const createChecker = () =>
  createParagraphChecker([createRulesChecker(spellers), createSpellingChecker(spellers)]);

beforeAll(() => createChecker().warm({ ...choices, preferred: ['en', 'fr', 'ar'] }, signal), 120_000);

async function checkAll(checker: Checker, text: string): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { from, text: line } of splitParagraphs(text)) {
    for (const one of await checker.check(line, choices, signal))
      found.push({ ...one, from: one.from + from, to: one.to + from });
  }
  return found;
}

// prettier-ignore
const fragments = ['We will recieve it', 'your welcome ', 'I has a apple. ', 'the the ', 'could of ', 'Je suis désoler ', 'il a manger. ', 'ça va ', 'ان الطقس ', 'في المدينه. ', 'إنشاء الله ', '@maya ', '#SummerSale ', 'https://example.com ', '😀', '👨‍👩‍👧', ' :) ', '1/5 ', '\n', '\n\n', ' ', '  ', '.', '!', '!!', ' ,', '؟', '[name]', '{{name}}', '\u0301', '\u200f', '\ud83d', '\udc00', 'x', 'BREAKING NEWS TODAY EVERYONE ', ...Object.values(plainSentences).flatMap((all) => all.map((one) => `${one} `))];
const fragment = fc.constantFrom(...fragments);
const anyText = fc.oneof(
  fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('findings in any text', () => {
  it('are in order, apart from each other, within the text, and about what they name', async () => {
    const checker = createChecker();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const found = await checkAll(checker, text);
        let end = 0;
        for (const { from, to } of found) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
        const misnamed = found.filter(
          ({ from, to, spelling, message }) => spelling && !message.includes(`“${text.slice(from, to)}”`),
        );
        expect(misnamed).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 240_000);

  it('move with the sentence that they are in', async () => {
    const checker = createChecker();
    const before = `${plainSentences.en[0]} `;
    const wrong = 'We will recieve the the parcel, and your welcome.';
    const alone = await checkAll(checker, wrong);
    expect(alone.length).toBeGreaterThan(1);
    const moved = await checkAll(checker, before + wrong);
    expect(moved.map(({ from, to, rule }) => [from - before.length, to - before.length, rule])).toEqual(
      alone.map(({ from, to, rule }) => [from, to, rule]),
    );
  });
});

interface Edit {
  /** Where it is and how much it removes: shares of the text's length. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
  /** Whether typing rests after it. */
  readonly rests: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true })),
  inserted: fc.oneof(fragment, fc.constant('')),
  rests: fc.boolean(),
});

function applied(text: string, { at, removed, inserted }: Edit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + inserted + text.slice(from + Math.floor(removed * text.length));
}

/** The pipeline with a real engine. */
function startPipeline() {
  const checker = createChecker();
  let shown: readonly Diagnostic[] = [];
  let onIdle = () => undefined as void;
  const pipeline = createCheckPipeline({
    check: (paragraphs) =>
      Promise.all(paragraphs.map((paragraph) => checker.check(paragraph, choices, signal))),
    checkPost: async () => [],
    onDiagnostics: (diagnostics) => (shown = diagnostics),
    onStatus: (status) => {
      if (status === 'idle') onIdle();
    },
    restedMs: () => 0,
    pauseMs: 0,
    signal,
  });
  let text = '';
  return {
    shown: () => shown,
    /** Tells a text; resolves, if it is asked to, when everything is checked. */
    async update(next: string, rests: boolean) {
      if (next === text) return;
      text = next;
      const idle = new Promise<void>((resolve) => (onIdle = resolve));
      pipeline.update(next);
      if (rests) await idle;
    },
  };
}

describe('what is shown after any edits', () => {
  it('is what a check of the whole text finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(edit, { maxLength: 6 }), anyText, async (first, edits, last) => {
        const { shown, update } = startPipeline();
        let text = first;
        await update(text, true);
        for (const one of edits) {
          text = applied(text, one);
          await update(text, one.rests);
        }
        // The last word, so that there is something to wait for.
        text = `${last}\n${text}.`;
        await update(text, true);
        expect(shown()).toEqual(await checkAll(createChecker(), text));
      }),
      { numRuns: 150 },
    );
  }, 240_000);
});

describe('texts of any kind', () => {
  it.each([
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['one Arabic word of 10,000 letters', 'ي'.repeat(10_000)],
    ['only emoji', '😀👨‍👩‍👧🇲🇦1️⃣'.repeat(1000)],
    ['only marks', '.,!?;:…؟،«»"()'.repeat(1000)],
    ['lone surrogates', 'a \ud83d b \udc00 '.repeat(1000)],
    ['only spaces', ' \t\u00a0\u200f'.repeat(1000)],
  ])(
    'are read to their end: %s',
    async (_, text) => {
      for (const { from, to } of await checkAll(createChecker(), text))
        expect(text.slice(from, to)).not.toBe('');
    },
    60_000,
  );

  it.each([
    [
      'prose',
      (n: number) => `${plainSentences[(['en', 'fr', 'ar'] as const)[n % 3]!][n % 12]} We recieve nr. ${n}. `,
    ],
    ['one word', () => 'ab'],
    ['one sentence', (n: number) => `your ${n} the the city, `],
    ['a line each', (n: number) => `it is there fault ${n}\n`],
  ])(
    'take no more time than four times as long for four times %s',
    async (_, piece) => {
      const textOf = (length: number) => {
        let text = '';
        for (let n = 0; text.length < length; n++) text += piece(n);
        return text.slice(0, length);
      };
      await timeFor(textOf(4000));
      const short = await timeFor(textOf(63_206 / 4));
      const long = await timeFor(textOf(63_206));
      // 4 when linear, 16 when quadratic. The constant is for what is too quick to be measured.
      expect(long).toBeLessThan(short * 9 + 20_000);
    },
    240_000,
  );

  /** CPU time in µs, the less of two. */
  async function timeFor(text: string): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < 2; run++) {
      const start = process.cpuUsage();
      await checkAll(createChecker(), text);
      const { user, system } = process.cpuUsage(start);
      times.push(user + system);
    }
    return Math.min(...times);
  }
});

describe('what is no prose', () => {
  it('is never flagged, nor is what stands at its edge, in 2,000 mixed posts', async () => {
    const flags = await entityFlags(createEngine(spellers));
    expect(flags.map(({ post, finding }) => [post.about, finding.rule, post.text])).toEqual([]);
  }, 600_000);
});
