import { diffText } from '../text/text-range';
import type { Diagnostic } from './diagnostic';
import type { ParagraphResults } from './engine/engine-protocol';
import { mapDiagnostics } from './map-diagnostics';
import { mergeFindings } from './merge-findings';
import { type Paragraph, splitParagraphs } from './paragraphs';

export type CheckStatus = 'idle' | 'checking' | 'failed';

export interface CheckPipeline {
  /** Tells the present text. Marks are moved with it at once; what changed is checked after a pause. */
  update(text: string): void;
  /** Forgets what is known (a word was added, a rule switched off) and checks again. */
  recheck(): void;
}

export interface PipelineOptions {
  /** Asks the engine: diagnostics of each paragraph, offsets relative to it. A new request ends the one before. */
  check(paragraphs: string[]): Promise<ParagraphResults>;
  /** Asks for what shows only in the whole post. */
  checkPost(text: string): Promise<Diagnostic[]>;
  /** Diagnostics of the present text, in order. */
  onDiagnostics(diagnostics: readonly Diagnostic[]): void;
  onStatus(status: CheckStatus): void;
  /** How long typing has rested, in ms: the text that was told last may be older than the last key. */
  restedMs(): number;
  /** How long typing has to rest before a check, in ms. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
}

/** An engine that failed is asked again this many times, after twice as long each time; then at the next change. */
const maxRetries = 3;
const retryMs = 500;
/** Rules for whole posts are about posts; an article of more UTF-16 units is not asked about after each pause. */
const longestPost = 10_000;

/** One composer's checks: only paragraphs that are new are asked for, again only when those asked for are gone. */
export function createCheckPipeline({
  check,
  checkPost,
  onDiagnostics,
  onStatus,
  restedMs,
  pauseMs,
  signal,
}: PipelineOptions): CheckPipeline {
  let text = '';
  let shown: readonly Diagnostic[] = [];
  /** Of the present text's paragraphs only: earlier drafts are not kept. */
  let known = new Map<string, Diagnostic[]>();
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Runs out when typing may have rested; one for all keys, since setting a timer anew for each costs more than looking. */
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** What the engine is busy with. */
  let asking: readonly string[] | undefined;
  /** Of the whole post; `text` is the one that was asked about, until it changes. */
  let post: { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } = { diagnostics: [] };
  /** Numbers what was shown: an answer for an older one is worth nothing. */
  let round = 0;
  let failures = 0;
  const cancel = () => {
    clearTimeout(retry);
    clearTimeout(rest);
  };
  signal.addEventListener('abort', cancel, { once: true });

  const show = (diagnostics: readonly Diagnostic[]) => {
    shown = diagnostics;
    onDiagnostics(shown);
  };

  /** Shows what the paragraphs have with what only the whole post has; that is asked for when the text is new. */
  const showAll = async (paragraphs: readonly Paragraph[]) => {
    const mine = ++round;
    const asked = text;
    const found = atTheirPlaces(paragraphs, known);
    const showWith = (ofPost: readonly Diagnostic[]) => show(mergeFindings([...found, ...ofPost]));
    showWith(post.diagnostics);
    if (post.text === asked || asked.length > longestPost) return;
    const diagnostics = await checkPost(asked).catch(() => []);
    if (signal.aborted || mine !== round || text !== asked) return;
    post = { text: asked, diagnostics };
    showWith(diagnostics);
  };

  const run = async () => {
    const paragraphs = splitParagraphs(text);
    const lines = new Set(paragraphs.map((paragraph) => paragraph.text));
    // What the engine is busy with is still of use, or else it is told to leave it.
    if (asking?.some((line) => lines.has(line))) return;
    const missing = [...lines].filter((line) => !known.has(line));
    known = new Map([...known].filter(([line]) => lines.has(line)));
    if (missing.length === 0) {
      asking = undefined;
      onStatus('idle');
      await showAll(paragraphs);
      return;
    }
    asking = missing;
    onStatus('checking');
    const asked = known;
    const answers = await check(missing).catch(() => undefined);
    if (signal.aborted || asking !== missing) return;
    asking = undefined;
    if (!answers) {
      onStatus('failed');
      failures++;
      clearTimeout(retry);
      if (failures <= maxRetries) retry = setTimeout(() => void run(), retryMs * 2 ** failures);
      return;
    }
    failures = 0;
    // A recheck in between made what was asked for worthless.
    if (asked === known) {
      missing.forEach((line, index) => {
        const found = answers[index];
        if (found) known.set(line, found);
      });
    }
    await run();
  };

  /** Who types on puts the check off. */
  const runWhenRested = () => {
    const missing = pauseMs - restedMs();
    rest = missing > 0 ? setTimeout(runWhenRested, missing) : undefined;
    if (!rest) void run();
  };

  return {
    update(next) {
      const edit = diffText(text, next);
      if (!edit) return;
      const mapped = mapDiagnostics(shown, edit, text);
      post = { diagnostics: mapDiagnostics(post.diagnostics, edit, text) };
      text = next;
      if (mapped !== shown) show(mapped);
      failures = 0;
      clearTimeout(retry);
      if (!signal.aborted) rest ??= setTimeout(runWhenRested, Math.max(0, pauseMs - restedMs()));
    },
    recheck() {
      known = new Map();
      post = { diagnostics: [] };
      round++;
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
