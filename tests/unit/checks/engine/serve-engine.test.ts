import { describe, expect, it, vi } from 'vitest';
import type { CheckChoices } from '../../../../lib/checks/check-choices';
import type { Checker } from '../../../../lib/checks/checker';
import type { EngineAnswer, EngineRequest } from '../../../../lib/checks/engine/engine-protocol';
import { type WorkerScope, serveEngine } from '../../../../lib/checks/engine/serve-engine';
import { analyseTone } from '../../../../lib/tone/analyse-tone';
import type { PostTone } from '../../../../lib/tone/post-tone';

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'normal',
  disabled: [],
  remember: true,
};

const tone = analyseTone('We are so sorry about this.', 'en');

function start(check: Checker['check'], readTone: () => PostTone | undefined = () => ({ tone })) {
  const answers: EngineAnswer[] = [];
  const scope: WorkerScope = { onmessage: null, postMessage: (answer) => answers.push(answer) };
  const warm = vi.fn(async () => undefined);
  serveEngine(scope, { warm, check }, readTone);
  const ask = (id: number, composer: string, paragraphs: string[]) => {
    const data: EngineRequest = { id, composer, paragraphs, choices };
    scope.onmessage?.(new MessageEvent('message', { data }));
  };
  const askTone = (id: number, text: string) =>
    scope.onmessage?.(new MessageEvent('message', { data: { id, tone: { text, preferred: [] } } }));
  return { answers, ask, askTone, warm };
}

describe('the engine in its worker', () => {
  it('tells the tone at once, while paragraphs are still being checked', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const { answers, ask, askTone } = start(async () => {
      await held;
      return [];
    });
    ask(1, 'a', ['x']);
    askTone(2, 'We are so sorry about this.');
    expect(answers).toEqual([{ id: 2, tone: { tone } }]);
    goOn();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
  });

  it('says so when the tone could not be read', () => {
    const { answers, askTone } = start(
      async () => [],
      () => {
        throw new Error('broken');
      },
    );
    askTone(3, 'x');
    expect(answers).toEqual([{ id: 3, error: 'Error: broken' }]);
  });

  it('answers in the order of the questions', async () => {
    const { answers, ask } = start(async () => []);
    ask(1, 'a', ['x', 'y']);
    ask(2, 'b', ['z']);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(answers).toEqual([
      { id: 1, results: [[], []] },
      { id: 2, results: [[]] },
    ]);
  });

  it('leaves a request when its composer has a newer one, and keeps what was done', async () => {
    const seen: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const { answers, ask } = start(async (paragraph, _, signal) => {
      seen.push(paragraph);
      if (paragraph === 'second') await held;
      signal.throwIfAborted();
      return [];
    });
    ask(1, 'a', ['first', 'second', 'third']);
    await vi.waitFor(() => expect(seen).toContain('second'));
    ask(2, 'other', ['elsewhere']);
    ask(3, 'a', ['new']);
    goOn();
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    expect(answers).toEqual([
      { id: 1, results: [[], null, null] },
      { id: 2, results: [[]] },
      { id: 3, results: [[]] },
    ]);
    expect(seen).toEqual(['first', 'second', 'elsewhere', 'new']);
  });

  it('says what went wrong, and answers the next question', async () => {
    const { answers, ask } = start(async (paragraph) => {
      if (paragraph === 'trap') throw new Error('unreachable executed');
      return [];
    });
    ask(1, 'a', ['trap']);
    ask(2, 'b', ['fine']);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(answers).toEqual([
      { id: 1, error: 'Error: unreachable executed' },
      { id: 2, results: [[]] },
    ]);
  });

  it('loads what the user writes in, when nothing is to be checked yet', async () => {
    const { answers, ask, warm } = start(async () => []);
    ask(1, '', []);
    await vi.waitFor(() => expect(answers).toEqual([{ id: 1, results: [] }]));
    expect(warm).toHaveBeenCalledWith(choices, expect.any(AbortSignal));
  });
});
