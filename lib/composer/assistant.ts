import { type StoreApi, createStore } from 'zustand/vanilla';
import { createRichTextAdapter } from '../editors/rich-text-adapter';
import { type FieldMirror, type TextField, createTextFieldAdapter } from '../editors/text-field-adapter';
import type { SiteProfile } from '../sites/site-profile';
import { readContext } from './composer-context';
import { type ComposerSession, startSession } from './composer-session';
import { deepTarget } from './editable';
import type { EventGate } from './event-gate';
import type { SessionServices } from './session-services';
import { watchComposers } from './watch-composers';
import { watchLayout } from './watch-layout';
import { watchPointer } from './watch-pointer';

/** The composer that has, or had last, the focus. */
export interface ActiveComposer {
  readonly element: HTMLElement;
  readonly session: ComposerSession;
}

export interface AssistantState {
  readonly active: ActiveComposer | undefined;
  /** Changes when things on the page may have moved. */
  readonly layout: number;
}

export interface AssistantOptions {
  readonly gate: EventGate;
  readonly site: SiteProfile | undefined;
  readonly services: SessionServices;
  createMirror(field: TextField): FieldMirror;
  readonly signal: AbortSignal;
}

export interface Assistant {
  readonly store: StoreApi<AssistantState>;
  recheckAll(): void;
}

/** Follows the focus from composer to composer, with one session for each. */
export function startAssistant({ gate, site, services, createMirror, signal }: AssistantOptions): Assistant {
  const store = createStore<AssistantState>()(() => ({ active: undefined, layout: 0 }));
  const sessions = new Map<HTMLElement, { session: ComposerSession; lifetime: AbortController }>();
  const isOverlay = (target: EventTarget | null) => target !== null && target === gate.host;

  const endGone = () => {
    for (const [element, { lifetime }] of sessions) {
      if (element.isConnected) continue;
      lifetime.abort();
      sessions.delete(element);
      if (store.getState().active?.element === element) store.setState({ active: undefined });
    }
  };
  const onLayout = () => {
    endGone();
    store.setState(({ layout }) => ({ layout: layout + 1 }));
  };

  const start = (element: HTMLElement) => {
    const lifetime = new AbortController();
    const until = AbortSignal.any([signal, lifetime.signal]);
    const adapter =
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? createTextFieldAdapter(element, createMirror, until)
        : createRichTextAdapter(element, until);
    const session = startSession(adapter, readContext(element, site), services, until);
    watchPointer(element, session, isOverlay, until);
    watchLayout(element, onLayout, until);
    sessions.set(element, { session, lifetime });
    return session;
  };

  const onFocus = (element: HTMLElement | undefined) => {
    endGone();
    const { active } = store.getState();
    if (active?.element === element) return;
    active?.session.card.close();
    active?.session.picker.close();
    const known = element && sessions.get(element)?.session;
    known?.refresh();
    const session = known ?? (element && start(element));
    store.setState({ active: element && session && { element, session } });
  };

  gate.onKey = (event) => {
    const { active } = store.getState();
    const target = deepTarget(event);
    if (!active || !target || !active.element.contains(target)) return false;
    return active.session.onKey(event);
  };
  signal.addEventListener('abort', () => (gate.onKey = undefined), { once: true });
  watchComposers(onFocus, isOverlay, signal);

  return {
    store,
    recheckAll: () => {
      for (const { session } of sessions.values()) session.recheck();
    },
  };
}
