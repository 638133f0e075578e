import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../checks/diagnostic';
import type { IgnoreScope } from '../checks/ignored/ignored-diagnostic';
import type { DiagnosticAction } from './card-control';
import type { Kept, SessionServices } from './session-services';
import type { SessionState, Undoable } from './session-state';

/** What a session does so that something is not told again. */
export interface ExceptionActions {
  /** @param text The words that the diagnostic is about. */
  make(
    diagnostic: Diagnostic,
    text: string,
    kind: Exclude<DiagnosticAction['kind'], 'replace'>,
  ): Promise<void>;
  /** Takes back what the notice tells of. */
  undo(): Promise<void>;
}

interface ExceptionOptions {
  readonly services: SessionServices;
  readonly store: StoreApi<SessionState>;
  /** Asks for all diagnostics again: what is stored is told to every composer, what is not to this one only. */
  recheck(): void;
}

const scopes: Readonly<Record<'ignore' | 'ignore-always' | 'ignore-site', IgnoreScope>> = {
  ignore: 'once',
  'ignore-always': 'always',
  'ignore-site': 'site',
};

export function createExceptionActions({ services, store, recheck }: ExceptionOptions): ExceptionActions {
  const { sentences } = services;
  let hasToldPrivate = false;

  /** Tells what was done where it can be undone, and once what a private window means for it. */
  const run = async (change: () => Promise<Kept>, done?: string, undo?: Undoable) => {
    try {
      const kept = await change();
      const isNews = kept === 'privately' && !hasToldPrivate;
      hasToldPrivate ||= isNews;
      const text = [done, isNews ? sentences.keptPrivately : undefined].filter(Boolean).join(' ');
      if (text) store.setState({ notice: { text, ...(undo && { undo }) } });
      if (kept === 'privately') recheck();
    } catch {
      store.setState({ notice: { text: sentences.noBackground } });
    }
  };

  return {
    async make(diagnostic, text, kind) {
      const { id, rule } = diagnostic;
      if (kind === 'add-word') return run(() => services.addWord(text));
      if (kind === 'rule-off')
        return run(() => services.switchRule(rule, false), sentences.ruleOff, { kind: 'rule', rule });
      const request = { id, rule, text, scope: scopes[kind] };
      if (kind === 'ignore') return run(() => services.ignore(request));
      const done = kind === 'ignore-site' ? sentences.ignoredHere : sentences.ignoredAlways;
      return run(() => services.ignore(request), done, { kind: 'ignored', request });
    },

    async undo() {
      const undo = store.getState().notice?.undo;
      if (!undo) return;
      store.setState({ notice: undefined });
      await run(() =>
        undo.kind === 'rule' ? services.switchRule(undo.rule, true) : services.heed(undo.request),
      );
    },
  };
}
