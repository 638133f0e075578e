import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ServerUse } from '../../../../lib/checks/languagetool/choices';
import type { ServerAnswer, ServerStatus } from '../../../../lib/checks/languagetool/server-answer';
import type { ServerDiagnostic } from '../../../../lib/checks/languagetool/server-diagnostic';
import { createServerPipeline } from '../../../../lib/checks/languagetool/server-pipeline';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const finding = (text: string, word: string): ServerDiagnostic[] =>
  text.includes(word)
    ? [
        {
          id: word,
          from: text.indexOf(word),
          to: text.indexOf(word) + word.length,
          severity: 'warning',
          category: 'correctness',
          rule: 'languagetool:RULE',
          message: 'A message.',
          replacements: [],
          source: 'languagetool',
          confidence: 0.75,
          spelling: false,
        },
      ]
    : [];

/** A pipeline with a server that finds `wrong`, unless `answer` says otherwise. */
function setUp(use: ServerUse = 'whileTyping') {
  const state = { use, statuses: [] as ServerStatus[], shown: [] as readonly ServerDiagnostic[], text: '' };
  const check = vi.fn(async (paragraphs: string[], _isAsked: boolean): Promise<ServerAnswer> => ({
    paragraphs: paragraphs.map((text) => finding(text, 'wrong')),
  }));
  const pipeline = createServerPipeline({
    use: () => state.use,
    check,
    onStatus: (status) => state.statuses.push(status),
    onDiagnostics: (diagnostics) => (state.shown = diagnostics),
    signal: new AbortController().signal,
  });
  const type = async (text: string) => {
    state.text = text;
    pipeline.update(text);
    await vi.advanceTimersByTimeAsync(1000);
  };
  const shown = () => state.shown.map(({ from, to }) => state.text.slice(from, to));
  return { state, check, pipeline, type, shown };
}

test('after a rest only paragraphs that are new are asked about', async () => {
  const { check, type, shown } = setUp();
  await type('One is wrong.');
  await type('One is wrong.\nTwo is wrong too.');
  expect(check.mock.calls.map(([paragraphs]) => paragraphs)).toEqual([
    ['One is wrong.'],
    ['Two is wrong too.'],
  ]);
  expect(shown()).toEqual(['wrong', 'wrong']);
});

test('what was found moves with the text, and stays until the server has read the new one', async () => {
  const { pipeline, state, check, type, shown } = setUp();
  await type('One is wrong.');
  state.text = 'Oh. One is wrong.';
  pipeline.update(state.text);
  expect(shown()).toEqual(['wrong']);
  check.mockImplementation(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown()).toEqual(['wrong']);
});

test('a problem is told, and asked about again when the server may be back', async () => {
  const { state, check, type, shown } = setUp();
  check.mockResolvedValueOnce({ paragraphs: [null], problem: { kind: 'failed', retryInMs: 8000 } });
  await type('One is wrong.');
  expect(state.statuses.at(-1)).toEqual({ kind: 'problem', problem: 'failed' });
  await vi.advanceTimersByTimeAsync(8000);
  expect(shown()).toEqual(['wrong']);
  expect(state.statuses.at(-1)).toEqual({ kind: 'idle' });
});

test('a background that went is asked again', async () => {
  const { check, type, shown } = setUp();
  check.mockRejectedValueOnce(new Error('The background is gone.'));
  await type('One is wrong.');
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown()).toEqual(['wrong']);
});

test('checked when asked: nothing is asked before', async () => {
  const { state, check, pipeline, type, shown } = setUp('whenAsked');
  await type('One is wrong.');
  expect(check).not.toHaveBeenCalled();
  expect(state.statuses.at(-1)).toEqual({ kind: 'unchecked' });
  expect(pipeline.checkNow()).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(check).toHaveBeenCalledWith(['One is wrong.'], true);
  expect(state.statuses).toContainEqual({ kind: 'checking' });
  expect(state.statuses.at(-1)).toEqual({ kind: 'checked' });
  expect(shown()).toEqual(['wrong']);
  await type('One is wrong. Two');
  expect(check).toHaveBeenCalledTimes(1);
  expect(state.statuses.at(-1)).toEqual({ kind: 'unchecked' });
});

test('how the text stands is told when it changes, not at each key', async () => {
  const { state, type, check } = setUp('off');
  for (const text of ['One', 'One is', 'One is wrong.']) await type(text);
  expect(state.statuses).toEqual([{ kind: 'off' }]);
  state.use = 'whileTyping';
  check.mockResolvedValueOnce({ paragraphs: [null], problem: { kind: 'failed', retryInMs: 8000 } });
  check.mockResolvedValueOnce({ paragraphs: [null], problem: { kind: 'offline', retryInMs: 8000 } });
  await type('Two is wrong.');
  await type('Three is wrong.');
  expect(state.statuses.slice(1)).toEqual([
    { kind: 'problem', problem: 'failed' },
    { kind: 'problem', problem: 'offline' },
  ]);
});

test('turned off, it asks nothing, shows nothing and takes no key', async () => {
  const { state, check, pipeline, type, shown } = setUp();
  await type('One is wrong.');
  state.use = 'off';
  pipeline.recheck();
  expect(shown()).toEqual([]);
  expect(state.statuses.at(-1)).toEqual({ kind: 'off' });
  expect(pipeline.checkNow()).toBe(false);
  await type('Two is wrong.');
  expect(check).toHaveBeenCalledTimes(1);
});
