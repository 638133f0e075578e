import { type StoreApi, createStore } from 'zustand/vanilla';
import { createAdapter } from '../editors/create-adapter';
import type { FieldMirror, TextField } from '../editors/text-field-adapter';
import type { ThreadPart } from '../thread/split-thread';
import { readContext } from './composer-context';
import { type ComposerSession, startSession } from './composer-session';
import { deepTarget } from './editable';
import type { EventGate } from './event-gate';
import { type Handover, type HandoverState, createHandover } from './handover';
import { type ThreadResult, insertThread } from './insert-thread';
import type { Network } from './network';
import type { SessionServices } from './session-services';
import { stillInstalled } from './request-assistant';
import { watchComposers } from './watch-composers';
import { watchLayout } from './watch-layout';
import { watchPointer } from './watch-pointer';

/** The composer that has, or had last, the focus. */
export interface ActiveComposer {
  readonly element: HTMLElement;
  readonly session: ComposerSession;
  /** Aborted when another composer, or none, gets the focus. */
  readonly attention: AbortController;
}

export interface AssistantState {
  readonly active: ActiveComposer | undefined;
  /** Changes when things on the page may have moved. */
  readonly layout: number;
  /** A thread of which parts are still to come. */
  readonly handover: HandoverState | undefined;
}

export interface AssistantOptions {
  readonly gate: EventGate;
  readonly network: Network;
  readonly services: SessionServices;
  /** @param until Ends the mirror: the composer's own lifetime. */
  createMirror(field: TextField, until: AbortSignal): FieldMirror;
  /** Called with the document or shadow root of each composer, before the first mark in it. */
  prepareRoot(root: Node): void;
  /** Called when the extension turns out to be gone. */
  onOrphaned(): void;
  readonly signal: AbortSignal;
}

export interface Assistant {
  readonly store: StoreApi<AssistantState>;
  readonly handover: Handover;
  /** Puts a thread into the network's own composer for threads, whose first editor has the text. */
  insertThread(text: string, parts: readonly ThreadPart[]): Promise<ThreadResult>;
  recheckAll(): void;
  /** Draws everything anew: the strings are others. */
  redraw(): void;
  /** Opens the list of saved replies in the active composer. */
  openReplies(): void;
  /** Looks at every composer anew: limits or triggers are known better. */
  refreshAll(): void;
}

/** Follows the focus from composer to composer, with one session for each. */
export function startAssistant({
  gate,
  network,
  services,
  createMirror,
  prepareRoot,
  onOrphaned,
  signal,
}: AssistantOptions): Assistant {
  const store = createStore<AssistantState>()(() => ({
    active: undefined,
    layout: 0,
    handover: undefined,
  }));
  const sessions = new Map<HTMLElement, { session: ComposerSession; lifetime: AbortController }>();
  const isOverlay = (target: EventTarget | null) => target !== null && target === gate.host;

  const endGone = () => {
    for (const [element, { lifetime }] of sessions) {
      if (element.isConnected) continue;
      lifetime.abort();
      sessions.delete(element);
      const { active } = store.getState();
      if (active?.element !== element) continue;
      active.attention.abort();
      store.setState({ active: undefined });
    }
  };
  const onLayout = () => {
    endGone();
    store.setState(({ layout }) => ({ layout: layout + 1 }));
  };

  /** A check that fails is often the first to tell that the extension is gone. */
  const check: SessionServices['check'] = async (composer, paragraphs) => {
    try {
      return await services.check(composer, paragraphs);
    } catch (error) {
      if (!stillInstalled()) onOrphaned();
      throw error;
    }
  };

  const adapt = (element: HTMLElement, until: AbortSignal) =>
    createAdapter(element, (field) => createMirror(field, until), until);

  const start = (element: HTMLElement) => {
    const lifetime = new AbortController();
    const until = AbortSignal.any([signal, lifetime.signal]);
    prepareRoot(element.getRootNode());
    const adapter = adapt(element, until);
    const context = readContext(element, network);
    const session = startSession(element, adapter, context, { ...services, check }, until);
    sessions.set(element, { session, lifetime });
    return session;
  };

  const activate = (element: HTMLElement, session: ComposerSession) => {
    const attention = new AbortController();
    const until = AbortSignal.any([signal, attention.signal]);
    watchPointer(element, session, isOverlay, until);
    watchLayout(element, onLayout, until);
    store.setState({ active: { element, session, attention } });
  };

  const onFocus = (element: HTMLElement | undefined) => {
    endGone();
    const { active } = store.getState();
    if (active?.element === element) return;
    // Pointer and layout are watched for one composer at a time, however many the page has.
    active?.attention.abort();
    active?.session.card.close();
    active?.session.picker.close();
    active?.session.tagList.close();
    active?.session.panel.close();
    active?.session.form.close();
    if (!element) {
      store.setState({ active: undefined });
      return;
    }
    const known = sessions.get(element)?.session;
    known?.refresh();
    activate(element, known ?? start(element));
  };

  gate.onKey = (event) => {
    const { active } = store.getState();
    if (!active) return false;
    // What is typed into a form of the overlay is the form's.
    if (gate.isHostFocused && isOverlay(event.target)) return active.session.form.onKey(event);
    active.session.onAnyKey(event);
    if (active.session.isTyping(event)) return false;
    const target = deepTarget(event);
    if (!target || !active.element.contains(target)) return false;
    // An updated extension leaves its scripts behind, deaf: no key is theirs any more.
    if (!stillInstalled()) {
      onOrphaned();
      return false;
    }
    return active.session.onKey(event);
  };
  signal.addEventListener('abort', () => (gate.onKey = undefined), { once: true });
  watchComposers(onFocus, isOverlay, signal);

  return {
    store,
    handover: createHandover(store),
    async insertThread(text, parts) {
      const { site } = network;
      if (!site) return { ok: false, next: 1, isWhole: true };
      const result = await insertThread({ site, text, parts, adapt, signal });
      // What is in no editor any more is kept, to be inserted part by part.
      if (!result.ok && !result.isWhole)
        store.setState({ handover: { parts: parts.map((part) => part.text), next: result.next } });
      return result;
    },
    openReplies: () => store.getState().active?.session.picker.open(),
    recheckAll: () => {
      for (const { session } of sessions.values()) session.recheck();
    },
    redraw: onLayout,
    refreshAll: () => {
      for (const { session } of sessions.values()) session.refresh();
    },
  };
}
