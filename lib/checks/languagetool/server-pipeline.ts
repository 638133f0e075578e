import { type TextRange, diffText } from '../../text/text-range';
import { mapDiagnostics } from '../map-diagnostics';
import { splitParagraphs } from '../paragraphs';
import type { ServerUse } from './choices';
import type { ServerAnswer, ServerStatus } from './server-answer';
import type { ServerDiagnostic } from './server-diagnostic';

export interface ServerOptions {
  use(): ServerUse;
  /** @param isAsked Whether the user has asked for it; else what may not be sent unasked is left undone. */
  check(paragraphs: string[], isAsked: boolean): Promise<ServerAnswer>;
  onStatus(status: ServerStatus): void;
}

export interface ServerPipelineOptions extends ServerOptions {
  /** Diagnostics of the present text, in order; called when they have changed. */
  onDiagnostics(diagnostics: readonly ServerDiagnostic[]): void;
  readonly signal: AbortSignal;
}

export interface ServerPipeline {
  update(text: string): void;
  /** Forgets what is known, and asks again where that is done unasked. */
  recheck(): void;
  /** Asks about the present text; `false` where servers are not used, or there is no text. */
  checkNow(): boolean;
}

/** How long typing has to rest before a server is asked, in ms: longer than for the engine, which costs nobody anything. */
const pauseMs = 700;
/** A background that did not answer is asked again after this time, in ms. */
const retryMs = 5000;

/** One composer's questions to servers: only paragraphs that are new are asked about. */
export function createServerPipeline(options: ServerPipelineOptions): ServerPipeline {
  const { use, check, onDiagnostics, signal } = options;
  let text = '';
  let shown: readonly ServerDiagnostic[] = [];
  /** Of the present text's paragraphs only: earlier drafts are not kept. */
  let known = new Map<string, readonly ServerDiagnostic[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What a server is busy with. */
  let asking: readonly string[] | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void run(false), delayMs);
  };
  let told: ServerStatus | undefined;
  /** Tells what is new: it is asked at each look at the text, and drawn. */
  const onStatus = (status: ServerStatus) => {
    if (told?.kind === status.kind && problemIn(told) === problemIn(status)) return;
    told = status;
    options.onStatus(status);
  };
  const lines = () => new Set(splitParagraphs(text).map((paragraph) => paragraph.text));
  const missing = () => [...lines()].filter((line) => !known.has(line));

  const show = (diagnostics: readonly ServerDiagnostic[]) => {
    if (diagnostics.length === 0 && shown.length === 0) return;
    shown = diagnostics;
    onDiagnostics(shown);
  };
  /** What is known of the paragraphs; of the others, what they had before and still may have. */
  const showKnown = () => {
    const found = splitParagraphs(text).flatMap(({ from, text: line }) => {
      const fresh = known.get(line);
      if (!fresh) return shown.filter((one) => isInside(one, { from, to: from + line.length }));
      return fresh.map((one) => ({ ...one, from: one.from + from, to: one.to + from }));
    });
    show(found);
  };

  /** Says how the text stands when nothing is on its way. */
  const settle = () => {
    const current = use();
    if (current === 'off') onStatus({ kind: 'off' });
    else if (current === 'whileTyping') onStatus({ kind: 'idle' });
    else onStatus({ kind: missing().length > 0 || known.size === 0 ? 'unchecked' : 'checked' });
  };

  const take = (asked: readonly string[], answer: ServerAnswer, isAsked: boolean) => {
    for (const [index, line] of asked.entries()) {
      const found = answer.paragraphs[index];
      if (found) known.set(line, found);
    }
    showKnown();
    if (answer.problem) {
      onStatus({ kind: 'problem', problem: answer.problem.kind });
      if (use() === 'whileTyping') schedule(answer.problem.retryInMs);
      return;
    }
    settle();
    // Somebody has typed on meanwhile.
    const isNew = missing().some((line) => !asked.includes(line));
    if (isNew && use() === 'whileTyping' && !isAsked) schedule(pauseMs);
  };

  const run = async (isAsked: boolean) => {
    clearTimeout(timer);
    const present = lines();
    // What a server is busy with is still of use, or else it is told to leave it.
    if (asking?.some((line) => present.has(line))) return;
    known = new Map([...known].filter(([line]) => present.has(line)));
    const asked = missing();
    if (asked.length === 0) {
      asking = undefined;
      settle();
      showKnown();
      return;
    }
    asking = asked;
    // While someone types it would come and go with each pause.
    if (isAsked) onStatus({ kind: 'checking' });
    const answer = await check(asked, isAsked).catch(() => undefined);
    if (signal.aborted || asking !== asked) return;
    asking = undefined;
    if (answer) {
      take(asked, answer, isAsked);
      return;
    }
    settle();
    if (use() === 'whileTyping') schedule(retryMs);
  };

  return {
    update(next) {
      const edit = diffText(text, next);
      if (!edit) return;
      const mapped = mapDiagnostics(shown, edit, text);
      text = next;
      if (mapped !== shown) show(mapped);
      if (use() === 'whileTyping') schedule(pauseMs);
      else if (!asking) settle();
    },
    recheck() {
      asking = undefined;
      const before = [...known.keys()];
      known = new Map();
      const current = use();
      if (current === 'off') show([]);
      if (current === 'whileTyping') schedule(0);
      else settle();
      if (current === 'whenAsked' && before.length > 0) void readAgain(before);
    },
    checkNow() {
      if (use() === 'off' || lines().size === 0) return false;
      void run(true);
      return true;
    },
  };

  /** What the background still knows, without sending anything. */
  async function readAgain(before: readonly string[]): Promise<void> {
    const answer = await check([...before], false).catch(() => undefined);
    if (!answer || signal.aborted) return;
    // What it does not know any more is to be asked for.
    shown = [];
    take(before, { paragraphs: answer.paragraphs }, true);
  }
}

function isInside({ from, to }: TextRange, range: TextRange): boolean {
  return from >= range.from && to <= range.to;
}

function problemIn(status: ServerStatus) {
  return status.kind === 'problem' ? status.problem : undefined;
}
