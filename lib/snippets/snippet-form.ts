import { storage } from 'wxt/utils/storage';
import type { Snippet, SnippetDraft } from './snippet';

/** A draft as it is typed: the tags are still one line. */
export interface SnippetForm {
  readonly id?: string | undefined;
  readonly title: string;
  readonly trigger: string;
  readonly body: string;
  readonly tags: string;
}

/** Where a form is kept while it isn't saved; a popup closes at any click beside it. */
export interface UnsavedForm {
  getValue(): Promise<SnippetForm | null>;
  setValue(form: SnippetForm): Promise<void>;
  removeValue(): Promise<void>;
}

/** In the browser's memory until it quits, never on disk. */
export const unsavedForm: UnsavedForm = storage.defineItem<SnippetForm>('session:snippetDraft');

export const EMPTY_FORM: SnippetForm = { title: '', trigger: '', body: '', tags: '' };

/** The form that shows a snippet. */
export function formOf({ id, title, trigger, body, tags }: Snippet): SnippetForm {
  return { id, title, trigger, body, tags: tags.join(', ') };
}

/** The draft that a form stands for. Tags are separated by commas, Latin or Arabic. */
export function draftOf({ id, title, trigger, body, tags }: SnippetForm): SnippetDraft {
  return { id, title, trigger, body, tags: tags.split(/[,،;؛\n]/u) };
}

/** Whether two forms hold the same text. */
export function sameForm(a: SnippetForm, b: SnippetForm): boolean {
  return a.title === b.title && a.trigger === b.trigger && a.body === b.body && a.tags === b.tags;
}
