/** How far the browser is with its model (the Prompt API's `Availability`); `missing`: it has no such API. */
export type BrowserModelState = 'missing' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface Creating {
  readonly signal?: AbortSignal;
  monitor?(monitor: DownloadMonitor): void;
}

interface Destroyable {
  destroy(): void;
}

export interface PromptOptions {
  readonly expectedInputs?: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs?: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

/** What we use of the Prompt API: https://developer.chrome.com/docs/ai/prompt-api, read in November 2026. */
export interface PromptApi {
  availability(options: PromptOptions): Promise<Exclude<BrowserModelState, 'missing'>>;
  create(
    options: PromptOptions &
      Creating & {
        readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
      },
  ): Promise<
    Destroyable & { promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string> }
  >;
}

export interface RewriterOptions {
  readonly tone: 'as-is' | 'more-formal' | 'more-casual';
  readonly length: 'as-is' | 'shorter' | 'longer';
  readonly format: 'plain-text';
  readonly expectedInputLanguages?: readonly string[];
  readonly outputLanguage?: string;
}

/** What we use of the Rewriter API: https://developer.chrome.com/docs/ai/rewriter-api. */
export interface RewriterApi {
  availability(options: RewriterOptions): Promise<Exclude<BrowserModelState, 'missing'>>;
  create(options: RewriterOptions & Creating & { readonly sharedContext?: string }): Promise<
    Destroyable & {
      rewriteStreaming(
        text: string,
        options: { context?: string; signal: AbortSignal },
      ): ReadableStream<string>;
    }
  >;
}

/**
 * The browser's APIs of these, in a document of the extension: the Prompt API's specification has it in documents only, though
 * Chromium 156 has it in an extension's service worker as well; pages must neither see nor forbid it.
 */
export interface ModelApis {
  readonly LanguageModel?: PromptApi | undefined;
  readonly Rewriter?: RewriterApi | undefined;
}
