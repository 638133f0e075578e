import type { StoreApi } from 'zustand/vanilla';
import type { TemplateAnswers, TemplateField } from '../snippets/template/template-field';
import type { SnippetRequest } from './fill-snippets';
import type { SessionState } from './session-state';

/** The open form: what has to be said before a reply can be inserted. */
export interface FormState {
  readonly title: string;
  readonly fields: readonly TemplateField[];
  /** By the key of the field, as typed by now. */
  readonly answers: TemplateAnswers;
  /** Key of the field that has to be filled in first. */
  readonly missing?: string;
  /** What will be inserted. */
  readonly request: SnippetRequest;
}

export interface FormControl {
  answer(key: string, value: string): void;
  /** Inserts, or says what is missing. */
  submit(): void;
  /** Closes the form and gives the focus back; nothing is inserted. */
  cancel(): void;
  /** Closes the form where the focus is somewhere else already. */
  close(): void;
  /** Answers the event gate for keys that are pressed in the overlay; `true` for those that are the form's. */
  onKey(event: KeyboardEvent): boolean;
}

interface FormOptions {
  readonly store: StoreApi<SessionState>;
  insert(request: SnippetRequest): void;
  /** Gives the focus back to the composer, the caret where the reply would have been. */
  refocus(request: SnippetRequest): void;
}

export function createFormControl({ store, insert, refocus }: FormOptions): FormControl {
  const control: FormControl = {
    answer(key, value) {
      const { form } = store.getState();
      if (!form) return;
      const { missing, ...rest } = form;
      const answers = { ...form.answers, [key]: value };
      store.setState({
        form: { ...rest, answers, ...(missing !== undefined && missing !== key && { missing }) },
      });
    },
    submit() {
      const { form } = store.getState();
      if (!form) return;
      const missing = form.fields.find(
        ({ key, required }) => required && (form.answers[key] ?? '').trim() === '',
      );
      if (missing) {
        store.setState({ form: { ...form, missing: missing.key } });
        return;
      }
      store.setState({ form: undefined });
      refocus(form.request);
      insert({ ...form.request, answers: trimmed(form) });
    },
    cancel() {
      const { form } = store.getState();
      if (!form) return;
      store.setState({ form: undefined });
      refocus(form.request);
    },
    close() {
      if (store.getState().form) store.setState({ form: undefined });
    },
    onKey({ key, ctrlKey, metaKey }) {
      if (!store.getState().form) return false;
      if (key === 'Escape') control.cancel();
      // Enter alone is a new line in a long text, and the form's own elsewhere.
      else if (key === 'Enter' && (ctrlKey || metaKey)) control.submit();
      else return false;
      return true;
    },
  };
  return control;
}

/** What a form shows before anyone has typed. */
export function initialAnswers(fields: readonly TemplateField[]): TemplateAnswers {
  return Object.fromEntries(
    fields.map(({ key, kind, initial, options }) => [
      key,
      initial ?? (kind === 'choice' || kind === 'gender' ? (options?.[0] ?? '') : ''),
    ]),
  );
}

function trimmed({ fields, answers }: FormState): TemplateAnswers {
  const own = fields.map(({ key }) => [key, (answers[key] ?? '').trim()] as const);
  return { ...answers, ...Object.fromEntries(own) };
}
