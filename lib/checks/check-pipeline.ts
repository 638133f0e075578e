import { diffText } from '../text/text-range';
import type { Diagnostic } from './diagnostic';
import { mapDiagnostics } from './map-diagnostics';
import { type Paragraph, splitParagraphs } from './paragraphs';

export type CheckStatus = 'idle' | 'checking' | 'failed';

export interface CheckPipeline {
  /** Tells the present text. Marks are moved with it at once; what changed is checked after a pause. */
  update(text: string): void;
  /** Forgets what is known (a word was added, a rule switched off) and checks again. */
  recheck(): void;
}

export interface PipelineOptions {
  /** Asks the engine: diagnostics of each paragraph, offsets relative to it. */
  check(paragraphs: string[]): Promise<Diagnostic[][]>;
  /** Diagnostics of the present text, in order. */
  onDiagnostics(diagnostics: readonly Diagnostic[]): void;
  onStatus(status: CheckStatus): void;
  /** How long typing has to rest before a check, in ms. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
}

/** An engine that failed is asked again this many times, after twice as long each time; then at the next change. */
const maxRetries = 3;
const retryMs = 500;

/** One composer's checks: only paragraphs that are new are asked for, never two requests at a time. */
export function createCheckPipeline({
  check,
  onDiagnostics,
  onStatus,
  pauseMs,
  signal,
}: PipelineOptions): CheckPipeline {
  let text = '';
  let shown: readonly Diagnostic[] = [];
  /** Of the present text's paragraphs only: earlier drafts are not kept. */
  let known = new Map<string, Diagnostic[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let failures = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const show = (diagnostics: readonly Diagnostic[]) => {
    shown = diagnostics;
    onDiagnostics(shown);
  };

  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void run(), delayMs);
  };

  const run = async () => {
    if (isAsking) return;
    const paragraphs = splitParagraphs(text);
    const missing = [...new Set(paragraphs.map((paragraph) => paragraph.text))].filter(
      (line) => !known.has(line),
    );
    known = new Map([...known].filter(([line]) => paragraphs.some((paragraph) => paragraph.text === line)));
    if (missing.length === 0) {
      onStatus('idle');
      show(atTheirPlaces(paragraphs, known));
      return;
    }
    isAsking = true;
    onStatus('checking');
    const asked = known;
    const answers = await check(missing).catch(() => undefined);
    isAsking = false;
    if (signal.aborted) return;
    if (!answers) {
      onStatus('failed');
      failures++;
      if (failures <= maxRetries) schedule(retryMs * 2 ** failures);
      return;
    }
    failures = 0;
    // A recheck in between made what was asked for worthless.
    if (asked === known) missing.forEach((line, index) => known.set(line, answers[index] ?? []));
    await run();
  };

  return {
    update(next) {
      const edit = diffText(text, next);
      if (!edit) return;
      const mapped = mapDiagnostics(shown, edit, text);
      text = next;
      if (mapped !== shown) show(mapped);
      failures = 0;
      schedule(pauseMs);
    },
    recheck() {
      known = new Map();
      void run();
    },
  };
}

function atTheirPlaces(
  paragraphs: readonly Paragraph[],
  known: ReadonlyMap<string, Diagnostic[]>,
): Diagnostic[] {
  return paragraphs.flatMap(({ from, text }) =>
    (known.get(text) ?? []).map((diagnostic) => ({
      ...diagnostic,
      from: diagnostic.from + from,
      to: diagnostic.to + from,
    })),
  );
}
