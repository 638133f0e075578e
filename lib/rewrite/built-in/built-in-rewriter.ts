import type { RewriteTone } from '../goals';
import { RewriteProblem } from '../problem';
import type { RewritePrompt, Rewriter } from '../rewriter';
import type {
  BrowserModelState,
  DownloadMonitor,
  ModelApis,
  PromptOptions,
  RewriterOptions,
} from './browser-model';

/** Longest answer, in UTF-16 units. */
const maxText = 100_000;

type Told = Pick<RewritePrompt, 'language' | 'tone' | 'length'>;

/** How far the browser is with a model for texts of this kind. The Prompt API goes first: it takes all of our goals. */
export async function builtInState(apis: ModelApis, told: Told): Promise<BrowserModelState> {
  if (apis.LanguageModel) return apis.LanguageModel.availability(promptOptions(told));
  if (apis.Rewriter) return apis.Rewriter.availability(rewriterOptions(told));
  return 'missing';
}

/** Has the browser download its model. To be called by a press: browsers ask for one. @param onProgress Told 0 to 1. */
export async function downloadBuiltIn(apis: ModelApis, onProgress: (loaded: number) => void): Promise<void> {
  const told = { language: 'en' } as const;
  const monitor = (target: DownloadMonitor) =>
    target.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded));
  const session = apis.LanguageModel
    ? await apis.LanguageModel.create({ ...promptOptions(told), monitor })
    : await apis.Rewriter?.create({ ...rewriterOptions(told), monitor });
  session?.destroy();
}

/** Rewrites by the browser's own model; to be used in a document of the extension. It never downloads anything. */
export function createBuiltInRewriter(apis: ModelApis): Rewriter {
  return {
    async rewrite(prompt, onText, signal) {
      assertUsable(await builtInState(apis, prompt), await builtInState(apis, { language: 'en' }));
      try {
        const answer = apis.LanguageModel
          ? await promptModel(apis.LanguageModel, prompt, onText, signal)
          : await askRewriter(apis, prompt, onText, signal);
        return answer;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw problemOfApi(error);
      }
    },
  };
}

function assertUsable(state: BrowserModelState, inEnglish: BrowserModelState): void {
  if (state === 'available') return;
  if (state === 'downloadable' || state === 'downloading') throw new RewriteProblem('notDownloaded');
  throw new RewriteProblem(
    inEnglish === 'missing' || inEnglish === 'unavailable' ? 'noBuiltIn' : 'noLanguage',
  );
}

async function promptModel(
  api: NonNullable<ModelApis['LanguageModel']>,
  prompt: RewritePrompt,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const session = await api.create({
    ...promptOptions(prompt),
    initialPrompts: [{ role: 'system', content: prompt.instructions }],
    signal,
  });
  try {
    return await readAll(session.promptStreaming(prompt.material, { signal }), onText);
  } finally {
    session.destroy();
  }
}

async function askRewriter(
  { Rewriter }: ModelApis,
  prompt: RewritePrompt,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const session = await Rewriter?.create({ ...rewriterOptions(prompt), signal });
  if (!session) throw new RewriteProblem('noBuiltIn');
  try {
    const options = { context: prompt.instructions, signal };
    return await readAll(session.rewriteStreaming(prompt.draft.trim(), options), onText);
  } finally {
    session.destroy();
  }
}

async function readAll(stream: ReadableStream<string>, onText: (text: string) => void): Promise<string> {
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > maxText) {
      await reader.cancel();
      throw new RewriteProblem('tooMuch');
    }
    onText(text);
  }
}

function promptOptions({ language }: Told): PromptOptions {
  if (!language) return {};
  const languages = [{ type: 'text', languages: [language] }] as const;
  return { expectedInputs: languages, expectedOutputs: languages };
}

const casual: ReadonlySet<string | undefined> = new Set<RewriteTone>(['friendlier', 'empathetic']);

/** The nearest to a goal that the Rewriter API knows; the rest is said in the instructions that go along. */
function rewriterOptions({ language, tone, length }: Told): RewriterOptions {
  return {
    tone: tone === 'formal' ? 'more-formal' : casual.has(tone) ? 'more-casual' : 'as-is',
    length: length === undefined ? 'as-is' : length === 'longer' ? 'longer' : 'shorter',
    format: 'plain-text',
    ...(language && { expectedInputLanguages: [language], outputLanguage: language }),
  };
}

/** What the APIs throw, by the names of their exceptions. */
function problemOfApi(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  switch (error.name) {
    case 'NotSupportedError':
      return new RewriteProblem('noLanguage');
    case 'NotAllowedError':
      return new RewriteProblem('notDownloaded');
    case 'QuotaExceededError':
      return new RewriteProblem('tooLong');
    case 'NotReadableError':
      return new RewriteProblem('declined');
    default:
      return error;
  }
}
