import type { Content } from './content';

/** An editor under test, mounted. */
export interface Subject {
  /** What has the focus and shows the text. */
  readonly element: HTMLElement;
  /** The text by the library's own model, not by the page's nodes: what the site would send. */
  model(): string;
  /** Where the library wants to be asked for the focus. */
  focus?(): void;
  /** Redoes as the library's own button does. */
  redo?(): void;
  unmount(): void;
}

export interface SubjectModule {
  /** CSS that the library needs, put beside the editor in the document or in the shadow root. */
  readonly styles?: string;
  mount(container: HTMLElement, content: Content): Subject | Promise<Subject>;
}

export const placeholder = 'What is new?';
