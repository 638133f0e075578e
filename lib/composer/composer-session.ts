import { type StoreApi, createStore } from 'zustand/vanilla';
import { findAgain } from '../checks/find-again';
import { createMergedPipeline } from '../checks/merged-pipeline';
import type { EditorAdapter } from '../editors/editor-adapter';
import { hasFocus } from '../editors/has-focus';
import type { TextRange } from '../text/text-range';
import { createCalmCount, isNearLimit } from './calm-count';
import { type CardControl, createCardControl } from './card-control';
import type { ComposerContext } from './composer-context';
import { type FormControl, createFormControl } from './form-control';
import { createHandDeletion } from './hand-deletion';
import { type Marks, createMarks } from './marks';
import { createOverflowMark } from './overflow-mark';
import { type PanelControl, createPanelControl } from './panel-control';
import { createPausable } from './pausable';
import { type PickerControl, createPickerControl } from './picker-control';
import { type RewriteControl, createRewriteControl } from './rewrite-control';
import { type SessionActions, createSessionActions } from './session-actions';
import { handleKey, isTyping } from './session-keys';
import type { SessionServices } from './session-services';
import { type SessionState, initialState } from './session-state';
import { createThrottle } from './throttle';
import { watchLeftWords } from './watch-left-words';

/** While someone types, the text is looked at no more often than this, in ms: where each key counts, and elsewhere. */
const lookEveryMs = { busy: 100, calm: 250 };
/** After the last key it is looked at within this time, in ms. */
const restMs = 100;
/** A rest in typing of this length, in ms, starts a check. */
const pauseMs = 250;

/** One composer with its text, marks, card and picker, from the first focus until its signal aborts. */
export interface ComposerSession {
  readonly store: StoreApi<SessionState>;
  readonly card: CardControl;
  readonly picker: PickerControl;
  readonly panel: PanelControl;
  readonly rewrite: RewriteControl;
  readonly context: ComposerContext;
  readonly form: FormControl;
  readonly marks: Marks;
  readonly act: SessionActions['act'];
  readonly undo: SessionActions['undo'];
  readonly acceptSafe: SessionActions['acceptSafe'];
  readonly edit: SessionActions['edit'];
  closeNotice(): void;
  /** Whether a key can't be the assistant's: most keys are not, and are told apart at once. */
  isTyping(event: KeyboardEvent): boolean;
  /** Answers the event gate: `true` for a key that is the assistant's now. */
  onKey(event: KeyboardEvent): boolean;
  /** Counts anew: the composer got the focus, and fields that are counted with it may have changed. */
  refresh(): void;
  /** Asks for all diagnostics again: the dictionary or the rules have changed. */
  recheck(): void;
  /** Asks LanguageTool servers about the text as it is now; `false` where they are not used. */
  checkNow(): boolean;
}

/** Sessions of this frame so far: their names for the engine. */
let sessions = 0;

/** Starts the assistant on one composer. */
export function startSession(
  element: Element,
  adapter: EditorAdapter,
  context: ComposerContext,
  services: SessionServices,
  signal: AbortSignal,
): ComposerSession {
  const store = createStore<SessionState>()(() => initialState);
  const name = String(++sessions);
  const marks = createMarks(element, adapter, signal);
  const overflowMark = createOverflowMark(element, adapter, signal);

  let isHeld = false;
  /** Offsets are those of the text as it was looked at last: where it is another by now, the next look draws. */
  const drawMarks = () => {
    const { text, diagnostics, card } = store.getState();
    isHeld = adapter.isComposing() || adapter.read().text !== text;
    if (!isHeld) marks.draw(diagnostics, card?.diagnostic);
  };

  const pipeline = createMergedPipeline(
    {
      check: (paragraphs) => services.check(name, paragraphs),
      checkPost: (post) => services.checkPost(post, context.postCustoms),
      onStatus: (status) => store.setState({ status }),
      onDiagnostics: (diagnostics) => {
        const { card } = store.getState();
        const kept = card && findAgain(diagnostics, card.diagnostic);
        store.setState({ diagnostics, card: kept && { ...card, diagnostic: kept } });
        drawMarks();
      },
      restedMs: () => throttle.restedMs(),
      pauseMs,
      signal,
    },
    {
      use: () => services.serverUse(),
      check: (paragraphs, isAsked) => services.checkOnServer(name, paragraphs, isAsked),
      onStatus: (server) => store.setState({ server }),
    },
  );

  const calmCount = createCalmCount((count) => store.setState({ count }), signal);
  /** Whether the editor lost marks at the last change: it may at each, and then they must not be missed for long. */
  let losesMarks = false;
  const look = () => {
    // What an input method shows is not the text yet.
    if (signal.aborted || adapter.isComposing()) return;
    const snapshot = adapter.read();
    const { text } = snapshot;
    if (text !== store.getState().text) {
      store.setState({ text });
      const count = context.count(text);
      calmCount.offer(count);
      overflowMark.draw(count, text.length);
      pipeline.update(text);
      losesMarks = marks.repair();
    }
    if (isHeld) drawMarks();
    picker.follow(snapshot);
  };

  const { act, undo, acceptSafe, edit, insertSnippets, isBusy } = createSessionActions({
    adapter,
    context,
    services,
    store,
    look,
    recheck: () => pipeline.recheck(),
  });
  const card = createCardControl(
    store,
    () => adapter.read().selection,
    (diagnostic) => marks.reveal(diagnostic),
    (diagnostic, action) => void act(diagnostic, action),
  );
  const picker = createPickerControl({
    store,
    snippets: services.snippets,
    triggers: () => services.triggers(),
    read: () => adapter.read(),
    context,
    insert: (request) => void insertSnippets(request),
    newReply: (text) => {
      services
        .newReply(text)
        .catch(() => store.setState({ notice: { text: services.sentences.noBackground } }));
    },
  });
  const form = createFormControl({
    store,
    insert: (request) => void insertSnippets(request),
    refocus: ({ range }) => adapter.select({ from: range.to, to: range.to }),
  });
  const panel = createPanelControl(store);
  const close = () => panel.close();
  const rewrite = createRewriteControl({ store, services, context, look, edit, close, signal });
  const closeNotice = () => store.setState({ notice: undefined });
  const refresh = () => {
    context.refresh();
    const { text } = adapter.read();
    const count = context.count(text);
    store.setState({ count });
    overflowMark.draw(count, text.length);
    look();
  };

  const checkNow = () => {
    look();
    return pipeline.checkNow();
  };

  const keyTargets = {
    state: () => store.getState(),
    isInSight: (range: TextRange) => marks.visibleRects(range).length > 0,
    card,
    picker,
    panel,
    look,
    closeNotice,
    undo,
    isBusy,
    checkNow,
  };
  const intervalMs = () => {
    const { picker, count } = store.getState();
    return picker || losesMarks || isNearLimit(count) ? lookEveryMs.busy : lookEveryMs.calm;
  };
  const throttle = createThrottle({
    work() {
      look();
      selection.resume();
    },
    intervalMs,
    restMs,
    signal,
  });
  // A new selection is a reason to look too: a site that sets a field's value tells by nothing else. Where a look is due
  // anyway it is not listened for: each key makes one or two.
  const selection = createPausable((until) => {
    adapter.watchSelection(() => {
      if (!hasFocus(element)) return;
      selection.pause();
      throttle.request('later');
    }, until);
  }, signal);
  selection.resume();
  adapter.watch(() => {
    selection.pause();
    throttle.request('inFrame');
  }, signal);
  const stopDrawing = store.subscribe((state, previous) => {
    if (state.card?.diagnostic !== previous.card?.diagnostic) drawMarks();
  });
  signal.addEventListener('abort', stopDrawing, { once: true });
  const deletion = createHandDeletion();
  watchLeftWords(
    element,
    store,
    (words) => services.leaveWords(words),
    () => deletion.isRecent(),
    signal,
  );
  refresh();
  if (context.looksNew) {
    // Not to be told is no harm.
    services.claimLooksNew().then(
      (looksNew) => store.setState({ looksNew }),
      () => undefined,
    );
  }

  return {
    store,
    card,
    picker,
    panel,
    rewrite,
    context,
    form,
    marks,
    act,
    undo,
    acceptSafe,
    edit,
    closeNotice,
    isTyping: (event) => isTyping(event, store.getState()),
    onKey(event) {
      // It may send, and a site that empties a text field then tells by nothing else.
      if (event.key === 'Enter') throttle.request('later');
      deletion.onKey(event);
      return handleKey(event, keyTargets);
    },
    refresh,
    recheck: () => pipeline.recheck(),
    checkNow,
  };
}
