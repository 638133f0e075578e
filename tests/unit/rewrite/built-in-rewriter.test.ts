import { describe, expect, it, vi } from 'vitest';
import type { BrowserModelState, PromptApi, RewriterApi } from '../../../lib/rewrite/built-in/browser-model';
import {
  builtInState,
  createBuiltInRewriter,
  downloadBuiltIn,
} from '../../../lib/rewrite/built-in/built-in-rewriter';
import { buildPrompt } from '../../../lib/rewrite/prompt';

const english = buildPrompt(
  { draft: 'We got your message and will look at it.', tone: 'formal', length: 'fit' },
  '',
);
const arabic = buildPrompt({ draft: 'نعتذر عن التأخير في الرد على رسالتك' }, '');
const { signal } = new AbortController();

const textStream = (...pieces: string[]) =>
  new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** A Prompt API like Chrome's, that writes these languages. */
function promptApi(state: Exclude<BrowserModelState, 'missing'>, languages = ['en', 'es', 'ja']) {
  const destroy = vi.fn();
  const promptStreaming = vi.fn(() => textStream('Thank', ' you.'));
  const api = {
    availability: vi.fn<PromptApi['availability']>(async ({ expectedOutputs = [] }) =>
      expectedOutputs.every((one) => one.languages.every((tag) => languages.includes(tag)))
        ? state
        : 'unavailable',
    ),
    create: vi.fn<PromptApi['create']>(async () => ({ destroy, promptStreaming })),
  };
  return { api, destroy, promptStreaming };
}

function rewriterApi() {
  const rewriteStreaming = vi.fn(() => textStream('Thank you.'));
  const api = {
    availability: vi.fn<RewriterApi['availability']>(async () => 'available'),
    create: vi.fn<RewriterApi['create']>(async () => ({ destroy: () => undefined, rewriteStreaming })),
  };
  return { api, rewriteStreaming };
}

describe('with the Prompt API', () => {
  it('gives the prompt to a session of its own, and lets it go', async () => {
    const { api, destroy, promptStreaming } = promptApi('available');
    const seen: string[] = [];
    const text = await createBuiltInRewriter({ LanguageModel: api, Rewriter: rewriterApi().api }).rewrite(
      english,
      (so) => seen.push(so),
      signal,
    );
    expect(text).toBe('Thank you.');
    expect(seen).toEqual(['Thank', 'Thank you.']);
    expect(api.create.mock.calls[0]?.[0]).toMatchObject({
      initialPrompts: [{ role: 'system', content: english.instructions }],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
    });
    expect(promptStreaming).toHaveBeenCalledWith(english.material, { signal });
    expect(destroy).toHaveBeenCalledOnce();
  });

  it.each([
    ['downloadable', 'notDownloaded'],
    ['downloading', 'notDownloaded'],
    ['unavailable', 'noBuiltIn'],
  ] as const)('a model that is %s is not asked, and nothing is downloaded', async (state, kind) => {
    const { api } = promptApi(state);
    const answer = createBuiltInRewriter({ LanguageModel: api }).rewrite(english, () => undefined, signal);
    await expect(answer).rejects.toMatchObject({ kind });
    expect(api.create).not.toHaveBeenCalled();
  });

  it('a language that it does not write is said to be one', async () => {
    const { api } = promptApi('available');
    const answer = createBuiltInRewriter({ LanguageModel: api }).rewrite(arabic, () => undefined, signal);
    await expect(answer).rejects.toMatchObject({ kind: 'noLanguage' });
  });

  it.each([
    ['QuotaExceededError', 'tooLong'],
    ['NotReadableError', 'declined'],
    ['NotSupportedError', 'noLanguage'],
  ])('its %s is told as %s', async (name, kind) => {
    const { api, destroy, promptStreaming } = promptApi('available');
    promptStreaming.mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const answer = createBuiltInRewriter({ LanguageModel: api }).rewrite(english, () => undefined, signal);
    await expect(answer).rejects.toMatchObject({ kind });
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('is downloaded when asked for, telling how far it is', async () => {
    const { api } = promptApi('downloadable');
    const seen: number[] = [];
    api.create.mockImplementation(async ({ monitor }) => {
      monitor?.({ addEventListener: (_type, listener) => listener({ loaded: 0.5 }) });
      return { destroy: () => undefined, promptStreaming: () => textStream() };
    });
    await downloadBuiltIn({ LanguageModel: api }, (loaded) => seen.push(loaded));
    expect(seen).toEqual([0.5]);
  });
});

it('with the Rewriter API alone, goals are told in its own words, and the rest goes along', async () => {
  const { api, rewriteStreaming } = rewriterApi();
  expect(await createBuiltInRewriter({ Rewriter: api }).rewrite(english, () => undefined, signal)).toBe(
    'Thank you.',
  );
  expect(api.create.mock.calls[0]?.[0]).toMatchObject({
    tone: 'more-formal',
    length: 'shorter',
    outputLanguage: 'en',
  });
  expect(rewriteStreaming).toHaveBeenCalledWith(english.draft, { context: english.instructions, signal });
});

it('a browser without either has no model', async () => {
  expect(await builtInState({}, english)).toBe('missing');
  const answer = createBuiltInRewriter({}).rewrite(english, () => undefined, signal);
  await expect(answer).rejects.toMatchObject({ kind: 'noBuiltIn' });
});
