import { acceptSuggestion, type FormSuggestion, proofreadForm } from '../../lib/snippets/proofread-form';
import type { SnippetForm } from '../../lib/snippets/snippet-form';
import type { PopupServices } from './popup-services';
import type { PopupStore } from './popup-store';

/** A check that takes longer than this, in ms, is not waited for: an engine that hangs keeps no text from being saved. */
const patienceMs = 20_000;
/** After this time, in ms, saving without a check is offered: not sooner, or a double click would skip it. */
const slowMs = 700;

export type FormProofreading = ReturnType<typeof createFormProofreading>;

/** Proofreads a form when it is saved. None of these rejects: a text can be saved without the engine. */
export function createFormProofreading(
  store: PopupStore,
  { check, inPrivateWindow }: Pick<PopupServices, 'check' | 'inPrivateWindow'>,
) {
  let skip = () => {};
  const find = async (form: SnippetForm): Promise<FormSuggestion[]> => {
    const late = new Promise<FormSuggestion[]>((resolve) => {
      skip = () => resolve([]);
      setTimeout(skip, patienceMs);
    });
    // Where it is not known, nothing is remembered either.
    const isPrivate = await inPrivateWindow().catch(() => true);
    const found = proofreadForm(form, (paragraphs) => check(paragraphs, isPrivate));
    return Promise.race([found, late]).catch(() => []);
  };
  const textsOf = (form: SnippetForm) =>
    JSON.stringify(form.variants.map(({ body, short }) => [body, short]));

  return {
    /** Ends a check that is under way: nothing was found. */
    skip: () => skip(),
    /** Whether there is something to say about the form that was not said yet; it is shown then. */
    async hasNews(form: SnippetForm): Promise<boolean> {
      if (store.getState().proofread === textsOf(form)) return false;
      const slow = setTimeout(() => {
        if (store.getState().saving === 'started') store.setState({ saving: 'proofreading' });
      }, slowMs);
      const suggestions = await find(form);
      clearTimeout(slow);
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
