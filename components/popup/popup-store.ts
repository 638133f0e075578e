import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_FORM, type SnippetForm } from '../../lib/snippets/snippet-form';
import type { FormSuggestion } from '../../lib/snippets/proofread-form';
import type { SnippetProblem } from '../../lib/snippets/snippet-store';
import type { ToastMessage } from '../ui/toast';

/** State of the interface only; the snippets themselves are read from their store. */
export interface PopupState {
  readonly view: 'list' | 'editor' | 'settings';
  readonly query: string;
  readonly form: SnippetForm;
  /** What `form` was when it was opened: the difference is what would be lost. */
  readonly openedForm: SnippetForm;
  /** Index of the language that is shown of the form. */
  readonly shownVariant: number;
  readonly problems: readonly SnippetProblem[];
  /** What the engine has to say about the texts, and the texts that it was asked about. */
  readonly suggestions: readonly FormSuggestion[];
  readonly proofread: string;
  /** Of the form: being saved; `proofreading` when that takes long, which can be skipped. */
  readonly saving: 'started' | 'proofreading' | 'writing' | undefined;
  /** Of the form: not saved because of a fault, brought back after the popup was closed. */
  readonly failed: boolean;
  readonly restored: boolean;
  readonly toast: ToastMessage | undefined;
  /** Goes up after each write: what was read before is out of date. */
  readonly revision: number;
  /** Goes up when the interface's language changes. */
  readonly languageRevision: number;
}

export type PopupStore = StoreApi<PopupState>;

/** The state of one popup. */
export function createPopupStore(): PopupStore {
  return createStore<PopupState>(() => ({
    view: 'list',
    query: '',
    form: EMPTY_FORM,
    openedForm: EMPTY_FORM,
    shownVariant: 0,
    problems: [],
    suggestions: [],
    proofread: '',
    saving: undefined,
    failed: false,
    restored: false,
    toast: undefined,
    revision: 0,
    languageRevision: 0,
  }));
}

/** What changes in the state when a form is opened. */
export function openedWith(form: SnippetForm, openedForm = form): Partial<PopupState> {
  return {
    view: 'editor',
    form,
    openedForm,
    shownVariant: 0,
    problems: [],
    suggestions: [],
    proofread: '',
    saving: undefined,
    failed: false,
    restored: false,
  };
}
