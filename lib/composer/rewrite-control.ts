import type { StoreApi } from 'zustand/vanilla';
import type { RewriteModel } from '../rewrite/choices';
import { type ResultCheck, isSafe } from '../rewrite/result-check';
import type { RewriteGoals, RewriteRequest } from '../rewrite/goals';
import type { RewriteProblemKind } from '../rewrite/problem';
import type { RewriteEvent } from '../rewrite/rewrite-event';
import { type Edit, diffText } from '../text/text-range';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';

/** How far a rewrite is. `draft` is the text that it was asked for. */
export type RewritePhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly draft: string; readonly text: string }
  | {
      readonly kind: 'done';
      readonly draft: string;
      readonly text: string;
      readonly check: ResultCheck;
      /** Whether the user has pressed once to insert a text that changes facts: the next press does it. */
      readonly isWarned: boolean;
    }
  | { readonly kind: 'problem'; readonly problem: RewriteProblemKind; readonly detail: string };

/** What is chosen for rewrites in a composer, and the one at hand. Nothing of it is stored. */
export interface RewriteState extends RewriteGoals {
  /** Whether the message that is answered goes along. */
  readonly sendsAnswered: boolean;
  readonly phase: RewritePhase;
}

export const initialRewrite: RewriteState = { sendsAnswered: false, phase: { kind: 'idle' } };

/** Rewrites of one composer's text: asked for, looked at, then inserted. */
export interface RewriteControl {
  /** Who would rewrite, as known now. */
  model(): RewriteModel;
  choose(choice: Partial<Omit<RewriteState, 'phase'>>): void;
  /** Asks for a rewrite of the text as it is now. */
  start(): Promise<void>;
  /** Ends the one that is being made, or forgets what came out. */
  discard(): void;
  /** Puts the result in the text's place as one edit, if the text is still the one that it was asked for. */
  insert(): Promise<void>;
}

interface RewriteOptions {
  readonly store: StoreApi<SessionState>;
  readonly services: Pick<SessionServices, 'rewriteModel' | 'rewrite'>;
  readonly context: { answered(): string | undefined; limit(): { readonly max: number } | undefined };
  look(): void;
  edit(edits: readonly Edit[], chosenIn: string): Promise<boolean>;
  close(): void;
  readonly signal: AbortSignal;
}

export function createRewriteControl({
  store,
  services,
  context,
  look,
  edit,
  close,
  signal,
}: RewriteOptions): RewriteControl {
  let current: AbortController | undefined;
  const set = (change: Partial<RewriteState>) =>
    store.setState(({ rewrite }) => ({ rewrite: { ...rewrite, ...change } }));
  const stop = () => {
    current?.abort();
    current = undefined;
  };

  return {
    model: () => services.rewriteModel(),
    choose: (choice) => set(choice),

    async start() {
      stop();
      look();
      const { text: draft, rewrite } = store.getState();
      if (draft.trim() === '') return;
      const mine = new AbortController();
      current = mine;
      set({ phase: { kind: 'running', draft, text: '' } });
      const onEvent = (event: RewriteEvent) => {
        if (!mine.signal.aborted) set({ phase: phaseOf(event, draft) });
      };
      const request = requestFor(draft, rewrite, context);
      await services.rewrite(request, onEvent, AbortSignal.any([mine.signal, signal]));
    },

    discard() {
      stop();
      set({ phase: { kind: 'idle' } });
    },

    async insert() {
      const { phase } = store.getState().rewrite;
      if (phase.kind !== 'done') return;
      look();
      if (store.getState().text !== phase.draft) return;
      if (!isSafe(phase.check) && !phase.isWarned) {
        set({ phase: { ...phase, isWarned: true } });
        return;
      }
      const change = diffText(phase.draft, phase.text);
      set({ phase: { kind: 'idle' } });
      close();
      if (change) await edit([change], phase.draft);
    },
  };
}

function phaseOf(event: RewriteEvent, draft: string): RewritePhase {
  switch (event.kind) {
    case 'text':
      return { kind: 'running', draft, text: event.text };
    case 'done':
      return { kind: 'done', draft, text: event.text, check: event.check, isWarned: false };
    case 'problem':
      return event;
  }
}

/** A request without what it has not: values that are `undefined` do not survive every browser's messages. */
function requestFor(
  draft: string,
  { tone, length, sendsAnswered }: RewriteState,
  context: RewriteOptions['context'],
): RewriteRequest {
  const answered = sendsAnswered ? context.answered() : undefined;
  const maxLength = context.limit()?.max;
  return {
    draft,
    ...(tone && { tone }),
    ...(length && { length }),
    ...(length === 'fit' && maxLength !== undefined && { maxLength }),
    ...(answered !== undefined && { answered }),
  };
}
