import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../checks/diagnostic';
import { findAgain } from '../checks/find-again';
import type { EditorAdapter, TextSnapshot } from '../editors/editor-adapter';
import { diffText } from '../text/text-range';
import type { CardAction } from './card-control';
import type { ComposerContext } from './composer-context';
import { createEditQueue } from './edit-queue';
import { type PlannedEdit, planUnderTyping } from './planned-edit';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';
import { type SnippetRequest, fillSnippets } from './fill-snippets';

/** What a session does to its composer's text, or for it. */
export interface SessionActions {
  /** Whether an edit is being made: Enter must not send the text that it is about to change. */
  isBusy(): boolean;
  act(diagnostic: Diagnostic, action: CardAction): Promise<void>;
  /** Fills snippets in and puts them in place of a range, or asks for what is missing. */
  insertSnippets(request: SnippetRequest): Promise<void>;
}

const maxAttempts = 5;

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
  let hasToldPrivate = false;
  const tell = (text: string, copy?: string) =>
    store.setState({ notice: { text, ...(copy !== undefined && { copy }) } });

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

  const replace = (diagnostic: Diagnostic, insert: string) =>
    apply(() => {
      const current = findAgain(store.getState().diagnostics, diagnostic);
      return current && { edit: { from: current.from, to: current.to, insert } };
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
      try {
        const kept =
          action.kind === 'ignore'
            ? await services.ignore(diagnostic)
            : await services.addWord(text.slice(diagnostic.from, diagnostic.to));
        if (kept === 'stored') return;
        if (!hasToldPrivate) tell(sentences.keptPrivately);
        hasToldPrivate = true;
        recheck();
      } catch {
        tell(sentences.noBackground);
      }
    },

    insertSnippets(request) {
      const chosenIn = request.chosenIn ?? adapter.read().text;
      return queue.run(() => insert(request, chosenIn));
    },
  };
}
