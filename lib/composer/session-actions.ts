import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../checks/diagnostic';
import { safeDiagnostics } from '../checks/safe-diagnostics';
import { findAgain } from '../checks/find-again';
import type { EditorAdapter, TextSnapshot } from '../editors/editor-adapter';
import { type Edit, diffText } from '../text/text-range';
import type { DiagnosticAction } from './card-control';
import type { ComposerContext } from './composer-context';
import { createEditQueue } from './edit-queue';
import { createExceptionActions } from './exception-actions';
import { type PlannedEdit, planUnderTyping } from './planned-edit';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';
import { type SnippetRequest, fillSnippets } from './fill-snippets';

/** What a session does to its composer's text, or for it. */
export interface SessionActions {
  /** Whether an edit is being made: Enter must not send the text that it is about to change. */
  isBusy(): boolean;
  act(diagnostic: Diagnostic, action: DiagnosticAction): Promise<void>;
  /** Takes back what the notice tells of. */
  undo(): Promise<void>;
  /** Makes all replacements that need no look, one undo step each; resolves to how many. */
  acceptSafe(): Promise<number>;
  /**
   * Makes edits of the text `chosenIn`, one undo step each, where that text is still there; resolves to whether all were
   * made. What could not be made is told, with the words to copy.
   */
  edit(edits: readonly Edit[], chosenIn: string): Promise<boolean>;
  /** Fills snippets in and puts them in place of a range, or asks for what is missing. */
  insertSnippets(request: SnippetRequest): Promise<void>;
}

/** Each key in the middle of an attempt ends it: so many make a burst of typing. */
const maxAttempts = 20;

interface ActionOptions {
  readonly adapter: EditorAdapter;
  readonly context: ComposerContext;
  readonly services: SessionServices;
  readonly store: StoreApi<SessionState>;
  /** Brings the store up to the text as it is now. */
  look(): void;
  /** Asks for all diagnostics again: what is stored is told to every composer, what is not to this one only. */
  recheck(): void;
}

export function createSessionActions({
  adapter,
  context,
  services,
  store,
  look,
  recheck,
}: ActionOptions): SessionActions {
  const { sentences } = services;
  const queue = createEditQueue();
  const tell = (text: string, copy?: string) =>
    store.setState({ notice: { text, ...(copy !== undefined && { copy }) } });

  const exceptions = createExceptionActions({ services, store, recheck });

  /**
   * Applies an edit, and tells the user what did not work. Who types on makes an edit stale before it is made: then
   * it is planned anew for the text as it is by now.
   */
  const apply = async (plan: (snapshot: TextSnapshot) => PlannedEdit | undefined, copy: string) => {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      look();
      const snapshot = adapter.read();
      const planned = plan(snapshot);
      if (!planned) break;
      const result = await adapter.apply(planned.edit, snapshot.revision, planned.caret);
      look();
      if (result.ok) return true;
      if (result.reason !== 'stale') {
        tell(sentences.notApplied(result.reason), copy);
        return false;
      }
    }
    tell(sentences.notApplied('stale'), copy);
    return false;
  };

  const replace = (diagnostic: Diagnostic, insert: string, keepsCaret = false) =>
    apply((now) => {
      const current = findAgain(store.getState().diagnostics, diagnostic);
      if (!current) return undefined;
      const edit = { from: current.from, to: current.to, insert };
      const caret = keepsCaret ? (caretAfter(edit, now) ?? caretBefore(edit, now)) : undefined;
      return { edit, ...(caret !== undefined && { caret }) };
    }, insert);

  /** Fills snippets in and puts them in place of a range of the text in which they were chosen. */
  const insert = async (request: SnippetRequest, chosenIn: string) => {
    const { range } = request;
    const filled = await fillSnippets(request, chosenIn, { context, services, store, tell });
    if (!filled) return;
    const { text, cursor } = filled;
    const isInserted = await apply((now) => {
      const change = diffText(chosenIn, now.text);
      // Who has typed on meanwhile goes on there, and not at the reply's cursor.
      if (change) return planUnderTyping({ ...range, insert: text }, change, now);
      const edit = { ...range, insert: text };
      return cursor === undefined ? { edit } : { edit, caret: range.from + cursor };
    }, text);
    if (isInserted) filled.onInserted();
  };

  return {
    isBusy: () => queue.isBusy(),

    async act(diagnostic, action) {
      const { text } = store.getState();
      store.setState({ card: undefined });
      if (action.kind === 'replace') {
        await queue.run(async () => void (await replace(diagnostic, action.text)));
        return;
      }
      await exceptions.make(diagnostic, text.slice(diagnostic.from, diagnostic.to), action.kind);
    },

    undo: () => exceptions.undo(),
    acceptSafe: () =>
      queue.run(async () => {
        let made = 0;
        // From the end on: what is before a replacement stays where it is.
        for (const diagnostic of safeDiagnostics(store.getState().diagnostics).toReversed()) {
          const [replacement = ''] = diagnostic.replacements;
          if (!(await replace(diagnostic, replacement, true))) break;
          made++;
        }
        return made;
      }),

    edit: (edits, chosenIn) =>
      queue.run(async () => {
        for (const change of edits.toSorted((a, b) => b.from - a.from)) {
          // Later edits have left the text up to here as it was; if the user has not, the edit may mean another place.
          const isThere = (text: string) => text.startsWith(chosenIn.slice(0, change.to));
          const plan = (now: TextSnapshot) => (isThere(now.text) ? { edit: change } : undefined);
          if (!(await apply(plan, change.insert))) return false;
        }
        return true;
      }),

    insertSnippets(request) {
      const chosenIn = request.chosenIn ?? adapter.read().text;
      return queue.run(() => insert(request, chosenIn));
    },
  };
}

/** Where a caret behind the range is when the edit has been made. */
function caretAfter({ from, to, insert }: Edit, { selection }: TextSnapshot): number | undefined {
  return selection && selection.from >= to ? selection.to + insert.length - (to - from) : undefined;
}

/** Where a caret before the range is, then as now. */
function caretBefore({ from }: Edit, { selection }: TextSnapshot): number | undefined {
  return selection && selection.to <= from ? selection.to : undefined;
}
