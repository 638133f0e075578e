import type { Ref } from 'react';
import type { ComposerHandle } from '../frame/start-page';

/** What a page gives an editor, whatever library it is made of. */
export interface EditorProps {
  /** Attributes of the editable element, as the network writes them. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly handle: Ref<ComposerHandle>;
  /** Called with the model's text whenever it has changed. */
  readonly onText: (text: string) => void;
  /** Where Enter sends: called instead of breaking the line. */
  readonly onEnter?: () => void;
}

/** Puts attributes on an element that a library made, or is going to use. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Whether a key press is the Enter that sends. */
export function isSendingKey(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean;
}): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}
