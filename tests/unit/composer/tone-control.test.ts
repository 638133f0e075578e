import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ComposerContext } from '../../../lib/composer/composer-context';
import { type SessionState, initialState } from '../../../lib/composer/session-state';
import { createToneControl } from '../../../lib/composer/tone-control';
import type { PostTone } from '../../../lib/tone/post-tone';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const warm: PostTone = {
  tone: {
    language: 'en',
    words: 4,
    labels: [],
    stance: 'warm',
    sentiment: 0.5,
    sentimentSpans: [],
    edits: [],
  },
};

function start(answered?: string) {
  const store = createStore<SessionState>()(() => initialState);
  const readTone = vi.fn(async (): Promise<PostTone | undefined> => warm);
  const spotlight = { show: vi.fn(), hide: vi.fn() };
  const context = { site: { id: 'x' }, surface: 'reply', answered: () => answered } as ComposerContext;
  let changeGoals: () => void = () => undefined;
  const watchToneGoals = (listener: () => void) => void (changeGoals = listener);
  const ending = new AbortController();
  const { signal } = ending;
  const control = createToneControl({
    store,
    context,
    services: { readTone, watchToneGoals },
    spotlight,
    signal,
  });
  const type = (text: string) => {
    store.setState({ text });
    control.follow();
  };
  return {
    store,
    readTone,
    spotlight,
    control,
    type,
    changeGoals: () => changeGoals(),
    end: () => ending.abort(),
  };
}

it('reads a text once it rests, with its place and the message that is answered', async () => {
  const { store, readTone, type } = start('Where is my order?');
  for (const text of ['Thank', 'Thank you', 'Thank you all']) {
    type(text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(readTone).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  const place = { site: 'x', surface: 'reply' };
  expect(readTone.mock.calls).toEqual([[{ text: 'Thank you all', place, answered: 'Where is my order?' }]]);
  expect(store.getState().tone).toEqual({ text: 'Thank you all', post: warm });
});

it('an answer about an older text is dropped, and an empty text has no tone', async () => {
  const { store, readTone, type } = start();
  let answer: (tone: PostTone) => void = () => undefined;
  readTone.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  type('Thank you all');
  await vi.advanceTimersByTimeAsync(1000);
  type('Thank you all so');
  answer(warm);
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().tone).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().tone?.text).toBe('Thank you all so');
  type(' ');
  expect(store.getState().tone).toBeUndefined();
});

it('a text that was read is read again when the goals change', async () => {
  const { readTone, type, changeGoals } = start();
  changeGoals();
  expect(readTone).not.toHaveBeenCalled();
  type('Thank you all');
  await vi.advanceTimersByTimeAsync(1000);
  changeGoals();
  expect(readTone).toHaveBeenCalledTimes(2);
});

it('words are pointed at only in the text that they are of', async () => {
  const { spotlight, control, type } = start();
  type('Thank you all');
  await vi.advanceTimersByTimeAsync(1000);
  control.point([{ from: 0, to: 9 }]);
  expect(spotlight.show).toHaveBeenCalledWith([{ from: 0, to: 9 }]);
  type('Oh, thank you all');
  expect(spotlight.hide).toHaveBeenCalled();
  control.point([{ from: 0, to: 9 }]);
  expect(spotlight.show).toHaveBeenCalledTimes(1);
});

it('asks nothing once its composer is gone, and does without an answer', async () => {
  const { store, readTone, type, end } = start();
  readTone.mockRejectedValueOnce(new Error('The engine is gone.'));
  type('Thank you all');
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().tone).toBeUndefined();
  type('Thank you all so much');
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(readTone).toHaveBeenCalledTimes(1);
});
