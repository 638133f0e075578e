import { type CheckPipeline, type PipelineOptions, createCheckPipeline } from './check-pipeline';
import type { Diagnostic } from './diagnostic';
import type { ServerDiagnostic } from './languagetool/server-diagnostic';
import { type ServerOptions, createServerPipeline } from './languagetool/server-pipeline';
import { mergeWithServer } from './merge-with-server';

/** One composer's checks by the engine and by servers. */
export interface MergedPipeline extends CheckPipeline {
  /** Asks the servers about the present text; `false` where they are not used. */
  checkNow(): boolean;
}

/** What may go away with the end of a sentence is shown when nobody has typed for so long, in ms. */
const restMs = 2000;

/** The engine's pipeline, and servers beside it: what one of them finds stays while the other one is asked. */
export function createMergedPipeline(options: PipelineOptions, server: ServerOptions): MergedPipeline {
  const { signal } = options;
  let offline: readonly Diagnostic[] = [];
  let online: readonly ServerDiagnostic[] = [];
  let isAtRest = true;
  let resting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });

  const show = () => {
    options.onDiagnostics(online.length === 0 ? offline : mergeWithServer(offline, online, isAtRest));
  };
  const inner = createCheckPipeline({
    ...options,
    onDiagnostics: (diagnostics) => {
      offline = diagnostics;
      show();
    },
  });
  const servers = createServerPipeline({
    ...server,
    onDiagnostics: (diagnostics) => {
      if (diagnostics.length === 0 && online.length === 0) return;
      online = diagnostics;
      show();
    },
    signal,
  });

  /** Waits with what may go away, until the text has rested. */
  const stir = () => {
    if (server.use() === 'off') return;
    isAtRest = false;
    clearTimeout(resting);
    resting = setTimeout(() => {
      isAtRest = true;
      if (online.some(({ waits }) => waits)) show();
    }, restMs);
  };

  return {
    update(text) {
      stir();
      // First, so that what the engine's pipeline shows at once is shown with what the servers' has by now.
      servers.update(text);
      inner.update(text);
    },
    recheck() {
      inner.recheck();
      servers.recheck();
    },
    checkNow: () => servers.checkNow(),
  };
}
