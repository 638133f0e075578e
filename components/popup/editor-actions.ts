import { t } from '../../lib/i18n/i18n';
import {
  draftOf,
  EMPTY_FORM,
  formOf,
  languageOf,
  sameForm,
  type SnippetForm,
} from '../../lib/snippets/snippet-form';
import type { FormSuggestion } from '../../lib/snippets/proofread-form';
import type { SnippetProblem } from '../../lib/snippets/snippet-store';
import type { Snippet } from '../../lib/snippets/snippet';
import { isolate } from '../../lib/i18n/isolate';
import { createFormProofreading } from './form-proofreading';
import type { PopupServices } from './popup-services';
import { openedWith, type PopupState, type PopupStore } from './popup-store';
import { showToast } from './show-toast';

export type EditorActions = ReturnType<typeof createEditorActions>;

/** What can be done with a form. None of these rejects, and none loses what was typed. */
export function createEditorActions(store: PopupStore, services: PopupServices) {
  const { snippets, unsavedForm, inPrivateWindow } = services;
  const proofreading = createFormProofreading(store, services);

  /** Keeps what would be lost if the popup closed now. */
  function keep(): void {
    const { form, openedForm } = store.getState();
    const kept = sameForm(form, openedForm) ? unsavedForm.removeValue() : unsavedForm.setValue(form);
    kept.catch((error: unknown) => console.error('The unsaved reply could not be kept.', error));
  }

  function open(form: SnippetForm, openedForm = form): void {
    store.setState(openedWith(form, openedForm));
    // A cold engine takes seconds, about as long as it takes to write.
    services.warm().catch(() => undefined);
    keep();
  }

  function close(): void {
    store.setState({ ...openedWith(EMPTY_FORM), view: 'list' });
    keep();
  }

  async function edit(id: string): Promise<void> {
    try {
      const snippet = await snippets.get(id);
      if (snippet) open(formOf(snippet));
      // Gone in the meantime, in another window.
      else store.setState(({ revision }) => ({ revision: revision + 1 }));
    } catch {
      showToast(store, t('popup.list.failed'));
    }
  }

  function change(part: Partial<SnippetForm>): void {
    store.setState(({ form, problems }) => ({
      form: { ...form, ...part },
      problems: problems.filter(({ field }) => !((field === 'body' ? 'variants' : field) in part)),
      ...('variants' in part && { suggestions: [] }),
    }));
    keep();
  }

  async function save(): Promise<void> {
    const { form, saving } = store.getState();
    // Who presses the button again does not want to wait for the engine.
    if (saving === 'proofreading') proofreading.skip();
    if (saving) return;
    store.setState({ saving: 'started', failed: false });
    try {
      if (await proofreading.hasNews(form)) return store.setState({ saving: undefined });
      store.setState({ saving: 'writing' });
      // Who saves a reply wants to keep it, as with a bookmark; nothing else outlives a private window.
      const isPrivate = await inPrivateWindow().catch(() => false);
      const old = form.id === undefined ? undefined : await snippets.get(form.id);
      const result = await snippets.save(draftOf(form, old));
      if (!result.ok) return store.setState({ saving: undefined, ...shownWith(form, result.problems) });
      store.setState(({ revision }) => ({ saving: undefined, revision: revision + 1 }));
      showToast(store, t(isPrivate ? 'popup.toast.savedFromPrivate' : 'popup.toast.saved'));
      const typedMeanwhile = store.getState().form;
      if (sameForm(typedMeanwhile, form)) close();
      else open({ ...typedMeanwhile, id: result.snippet.id }, formOf(result.snippet));
    } catch {
      store.setState({ saving: undefined, failed: true });
    }
  }

  function cancel(): void {
    const { form, openedForm } = store.getState();
    close();
    if (!sameForm(form, openedForm)) {
      showToast(store, t('popup.toast.discarded'), {
        label: t('popup.undo'),
        run: () => open(form, openedForm),
      });
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      const snippet = await snippets.get(id);
      await snippets.remove(id);
      store.setState(({ revision }) => ({ revision: revision + 1 }));
      close();
      if (!snippet) return;
      const text = t('popup.toast.deleted', { title: isolate(snippet.title) });
      showToast(store, text, { label: t('popup.undo'), run: () => void restore(snippet) });
    } catch {
      store.setState({ failed: true });
    }
  }

  /** Shows the language that the first problem of the text is in. */
  function shownWith(form: SnippetForm, problems: readonly SnippetProblem[]): Partial<PopupState> {
    const inText = problems.find((problem) => problem.field === 'body');
    const index = form.variants.findIndex((variant) => languageOf(variant) === inText?.lang);
    return { problems, ...(index >= 0 && { shownVariant: index }) };
  }

  async function restore(snippet: Snippet): Promise<void> {
    try {
      const restored = await snippets.restore(snippet.id);
      store.setState(({ revision }) => ({ revision: revision + 1 }));
      // Its trigger may be taken by now.
      const isWhole = restored?.triggers.length === snippet.triggers.length;
      const text = isWhole ? 'popup.toast.restored' : 'popup.toast.restoredWithoutTrigger';
      showToast(store, t(text, { title: isolate(snippet.title) }));
    } catch {
      store.setState({ ...openedWith(formOf(snippet), EMPTY_FORM), failed: true });
    }
  }

  /** Brings back a form that was open when the popup closed. */
  async function recover(): Promise<void> {
    const form = await unsavedForm.getValue().catch(() => null);
    // One of an older version lacks what is new.
    if (form) store.setState({ ...openedWith({ ...EMPTY_FORM, ...form }, EMPTY_FORM), restored: true });
  }

  const accept = (suggestion: FormSuggestion, replacement: string) =>
    proofreading.accept(suggestion, replacement, change);

  return { open, edit, change, accept, save, cancel, remove, recover };
}
