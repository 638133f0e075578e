import { type StoreApi, createStore } from 'zustand/vanilla';
import { findAgain } from '../checks/find-again';
import { createMergedPipeline } from '../checks/merged-pipeline';
import type { EditorAdapter } from '../editors/editor-adapter';
import { insertTagsAt } from '../hashtags/draft/tag-edit';
import type { TextRange } from '../text/text-range';
import { createCalmCount, isNearLimit } from './calm-count';
import type { ComposerContext } from './composer-context';
import type { HashtagServices } from './hashtag-services';
import { createHandDeletion } from './hand-deletion';
import { learnPost } from './learn-post';
import { type Marks, createMarks } from './marks';
import { createOverflowMark } from './overflow-mark';
import { type SessionActions, createSessionActions } from './session-actions';
import { type SessionControls, createSessionControls } from './session-controls';
import { handleKey, isTyping } from './session-keys';
import type { SessionServices } from './session-services';
import { type SessionState, initialState } from './session-state';
import { watchLeftWords } from './watch-left-words';
import { watchSentPosts } from './watch-sent-posts';
import { watchText } from './watch-text';

/** How often the text is looked at: where each key counts, and elsewhere. A check needs it only after a pause. */
const paces = { busy: { everyMs: 100, restMs: 100 }, calm: { everyMs: 500, restMs: 200 } } as const;
/** A rest in typing of this length, in ms, starts a check. */
const pauseMs = 250;

/** One composer with its text, marks, card and picker, from the first focus until its signal aborts. */
export interface ComposerSession extends SessionControls {
  readonly store: StoreApi<SessionState>;
  readonly hashtags: HashtagServices;
  readonly context: ComposerContext;
  readonly marks: Marks;
  readonly act: SessionActions['act'];
  readonly undo: SessionActions['undo'];
  readonly acceptSafe: SessionActions['acceptSafe'];
  readonly edit: SessionActions['edit'];
  /** Puts hashtags at the caret, or in place of what is selected; resolves to whether it was done. */
  insertTags(names: readonly string[]): Promise<boolean>;
  closeNotice(): void;
  /** A key was pressed on the page: where a look at the text is due, the text goes on changing. */
  onAnyKey(event: KeyboardEvent): void;
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
    const isChanged = text !== store.getState().text;
    if (isChanged) {
      store.setState({ text });
      const count = context.count(text);
      calmCount.offer(count);
      overflowMark.draw(count, text.length);
      pipeline.update(text);
      controls.tone.follow();
    }
    // Without another text, too: Draft.js renders anew after an undo when the text was looked at already.
    const wasRepaired = marks.repair();
    if (isChanged) losesMarks = wasRepaired;
    if (isHeld) drawMarks();
    controls.picker.follow(snapshot);
    controls.tagList.follow(snapshot);
  };

  const actions = createSessionActions({
    adapter,
    context,
    services,
    store,
    look,
    recheck: () => pipeline.recheck(),
  });
  const { act, undo, acceptSafe, edit, isBusy } = actions;
  const controls = createSessionControls({
    store,
    adapter,
    context,
    services,
    marks,
    actions,
    look,
    signal,
  });
  const closeNotice = () => store.setState({ notice: undefined });
  const refresh = () => {
    context.refresh();
    const { text } = adapter.read();
    const count = context.count(text);
    calmCount.show(count);
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
    ...controls,
    look,
    closeNotice,
    undo,
    isBusy,
    checkNow,
  };
  const pace = () => {
    const { picker, tagList, count } = store.getState();
    return picker || tagList || losesMarks || isNearLimit(count) ? paces.busy : paces.calm;
  };
  const throttle = watchText({ element, adapter, look, pace, signal });
  const stopDrawing = store.subscribe((state, previous) => {
    if (state.card?.diagnostic !== previous.card?.diagnostic) drawMarks();
  });
  signal.addEventListener('abort', stopDrawing, { once: true });
  const sent = watchSentPosts(
    element,
    store,
    look,
    (text) => learnPost(text, context, services.hashtags),
    signal,
  );
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
    ...controls,
    hashtags: services.hashtags,
    context,
    marks,
    act,
    undo,
    acceptSafe,
    edit,
    insertTags(names) {
      const { text, selection } = adapter.read();
      return edit([insertTagsAt(text, selection ?? { from: text.length, to: text.length }, names)], text);
    },
    closeNotice,
    onAnyKey: ({ timeStamp }) => throttle.goOn(timeStamp),
    isTyping: (event) => isTyping(event, store.getState()),
    onKey(event) {
      // It may send, and a site that empties a text field then tells by nothing else.
      if (event.key === 'Enter') throttle.request('later');
      deletion.onKey(event);
      const isOurs = handleKey(event, keyTargets);
      if (event.key === 'Enter' && !isOurs) sent.onEnter();
      return isOurs;
    },
    refresh,
    recheck: () => pipeline.recheck(),
    checkNow,
  };
}
