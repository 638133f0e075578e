import type { EditorAdapter } from './editor-adapter';
import { createRichTextAdapter } from './rich-text-adapter';
import { type FieldMirror, type TextField, createTextFieldAdapter } from './text-field-adapter';

/**
 * The adapter for an element that people write in.
 * @param createMirror Called for text fields only, where the browser lacks ranges over a field's value.
 * @param signal Ends what the adapter listens to.
 */
export function createAdapter(
  element: HTMLElement,
  createMirror: (field: TextField) => FieldMirror,
  signal: AbortSignal,
): EditorAdapter {
  return isTextField(element)
    ? createTextFieldAdapter(element, createMirror, signal)
    : createRichTextAdapter(element, signal);
}

/** By name, not by class: the elements of another frame are of other classes. */
function isTextField(element: HTMLElement): element is TextField {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
