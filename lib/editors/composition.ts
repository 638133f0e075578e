import { listen } from './listen';

/** Whether an input method is composing in the element, as long as the signal holds. */
export function trackComposition(element: Element, signal: AbortSignal): () => boolean {
  let composing = false;
  listen(element, 'compositionstart', () => (composing = true), signal);
  listen(element, 'compositionend', () => (composing = false), signal);
  return () => composing;
}
