import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckPipeline } from '../../../lib/checks/check-pipeline';
import type { Diagnostic } from '../../../lib/checks/diagnostic';

const pauseMs = 250;

function finding(text: string, word: string): Diagnostic {
  const from = text.indexOf(word);
  return {
    id: word,
    from,
    to: from + word.length,
    severity: 'error',
    category: 'correctness',
    rule: 'test',
    message: '',
    replacements: [],
    source: 'harper',
    confidence: 1,
    spelling: true,
  };
}

/** An engine that flags each `bad`, and remembers what it was asked. */
function start(
  answers: (paragraphs: string[]) => Promise<Diagnostic[][]>,
  checkPost: (text: string) => Promise<Diagnostic[]> = async () => [],
) {
  const lifetime = new AbortController();
  const check = vi.fn(answers);
  const shown: string[][] = [];
  let lastKeyAt = -Infinity;
  const pressKey = () => (lastKeyAt = Date.now());
  const { update, recheck } = createCheckPipeline({
    check,
    checkPost,
    onStatus: () => undefined,
    onDiagnostics: (diagnostics) => shown.push(diagnostics.map(({ from, to }) => `${from}-${to}`)),
    restedMs: () => Date.now() - lastKeyAt,
    pauseMs,
    signal: lifetime.signal,
  });
  const pipeline = {
    recheck,
    update(text: string) {
      pressKey();
      update(text);
    },
  };
  return { pipeline, pressKey, check, shown, lifetime };
}

const flagBad = async (paragraphs: string[]) =>
  paragraphs.map((paragraph) => (paragraph.includes('bad') ? [finding(paragraph, 'bad')] : []));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('check pipeline', () => {
  it('waits until typing rests, even if it is told of the last keys late', async () => {
    const { pipeline, pressKey, check } = start(flagBad);
    pipeline.update('a bad');
    await vi.advanceTimersByTimeAsync(pauseMs - 50);
    pressKey();
    await vi.advanceTimersByTimeAsync(pauseMs - 50);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('asks once, after typing rests, and only for lines that are new', async () => {
    const { pipeline, check, shown } = start(flagBad);
    pipeline.update('a bad');
    pipeline.update('a bad day');
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(check.mock.calls).toEqual([[['a bad day']]]);
    expect(shown.at(-1)).toEqual(['2-5']);

    pipeline.update('a bad day\nmore bad');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(check.mock.calls[1]).toEqual([['more bad']]);
    expect(shown.at(-1)).toEqual(['2-5', '15-18']);
  });

  it('moves marks with the text at once, and drops those that are typed into', async () => {
    const { pipeline, shown } = start(flagBad);
    pipeline.update('a bad day');
    await vi.advanceTimersByTimeAsync(pauseMs);
    pipeline.update('not a bad day');
    expect(shown.at(-1)).toEqual(['6-9']);
    pipeline.update('not a badly day');
    expect(shown.at(-1)).toEqual([]);
  });

  it('never shows an answer at places of an older text', async () => {
    let answer: ((diagnostics: Diagnostic[][]) => void) | undefined;
    const { pipeline, shown } = start(() => new Promise((resolve) => (answer = resolve)));
    pipeline.update('a bad day');
    await vi.advanceTimersByTimeAsync(pauseMs);
    pipeline.update('such a bad day');
    answer?.([[finding('a bad day', 'bad')]]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.flat()).toEqual([]);
  });

  it('asks again after a failure, less and less often, and stops', async () => {
    const { pipeline, check, shown } = start(() => Promise.reject(new Error('gone')));
    pipeline.update('a bad day');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(check).toHaveBeenCalledTimes(4);
    check.mockImplementation(flagBad);
    pipeline.update('a bad day!');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(shown.at(-1)).toEqual(['2-5']);
  });

  it('asks anew for everything when the dictionary changed', async () => {
    const { pipeline, check } = start(flagBad);
    pipeline.update('a bad day');
    await vi.advanceTimersByTimeAsync(pauseMs);
    pipeline.recheck();
    await vi.advanceTimersByTimeAsync(0);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('does nothing after its end', async () => {
    const { pipeline, check, lifetime } = start(flagBad);
    pipeline.update('a bad day');
    lifetime.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(check).not.toHaveBeenCalled();
  });

  it('keeps what only the whole post has at its place while the new text is checked', async () => {
    let answer: ((diagnostics: Diagnostic[]) => void) | undefined;
    const checkPost = vi.fn(async (text: string) => [finding(text, 'post')]);
    const { pipeline, shown } = start(flagBad, checkPost);
    pipeline.update('my post');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(shown.at(-1)).toEqual(['3-7']);
    checkPost.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    pipeline.update('This is my post');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(shown.at(-1)).toEqual(['11-15']);
    answer?.([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.at(-1)).toEqual([]);
  });

  it('does not show an answer about the post that was asked for before a recheck', async () => {
    let answer: ((diagnostics: Diagnostic[]) => void) | undefined;
    const checkPost = vi.fn(async (_text: string): Promise<Diagnostic[]> => []);
    checkPost.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const { pipeline, shown } = start(flagBad, checkPost);
    pipeline.update('my post');
    await vi.advanceTimersByTimeAsync(pauseMs);
    pipeline.recheck();
    await vi.advanceTimersByTimeAsync(0);
    answer?.([finding('my post', 'post')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.at(-1)).toEqual([]);
  });
});
