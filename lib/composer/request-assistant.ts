/** The extension's own API as the browser gives it: the polyfill would be half of the watcher. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: { readonly type: 'requestAssistant'; readonly timestamp: number }): Promise<unknown>;
}

const api = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** `false` once the extension was updated or removed: its scripts stay in the page, without anyone to talk to. */
export function stillInstalled(): boolean {
  return (api.browser ?? api.chrome)?.runtime?.id !== undefined;
}

/** Asks the background to inject the assistant into this frame. No answer means: not now. */
export function requestAssistant(): void {
  const runtime = (api.browser ?? api.chrome)?.runtime;
  runtime?.sendMessage({ type: 'requestAssistant', timestamp: Date.now() }).catch(() => undefined);
}
