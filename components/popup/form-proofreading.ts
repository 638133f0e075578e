import { acceptSuggestion, type FormSuggestion, proofreadForm } from '../../lib/snippets/proofread-form';
import type { SnippetForm } from '../../lib/snippets/snippet-form';
import type { PopupServices } from './popup-services';
import type { PopupStore } from './popup-store';

/** Nobody waits longer than this for a check, in ms, to save what they have written. */
const patienceMs = 5_000;

export type FormProofreading = ReturnType<typeof createFormProofreading>;

/** Proofreads a form when it is saved. None of these rejects: a text can be saved without the engine. */
export function createFormProofreading(
  store: PopupStore,
  { check, inPrivateWindow }: Pick<PopupServices, 'check' | 'inPrivateWindow'>,
) {
  const find = async (form: SnippetForm): Promise<FormSuggestion[]> => {
    const late = new Promise<FormSuggestion[]>((resolve) => setTimeout(() => resolve([]), patienceMs));
    // Where it is not known, nothing is remembered either.
    const isPrivate = await inPrivateWindow().catch(() => true);
    const found = proofreadForm(form, (paragraphs) => check(paragraphs, isPrivate));
    return Promise.race([found, late]).catch(() => []);
  };
  const textsOf = (form: SnippetForm) =>
    JSON.stringify(form.variants.map(({ body, short }) => [body, short]));

  return {
    /** Whether there is something to say about the form that was not said yet; it is shown then. */
    async hasNews(form: SnippetForm): Promise<boolean> {
      if (store.getState().proofread === textsOf(form)) return false;
      const suggestions = await find(form);
      const [first] = suggestions;
      if (!first || store.getState().form !== form) return false;
      store.setState({ suggestions, proofread: textsOf(form), shownVariant: first.variant });
      return true;
    },
    /** Puts a replacement in, and looks at the text again. */
    async accept(
      suggestion: FormSuggestion,
      replacement: string,
      change: (part: Partial<SnippetForm>) => void,
    ): Promise<void> {
      change({ variants: acceptSuggestion(store.getState().form, suggestion, replacement).variants });
      const { form } = store.getState();
      const suggestions = await find(form);
      if (store.getState().form === form) store.setState({ suggestions, proofread: textsOf(form) });
    },
  };
}
