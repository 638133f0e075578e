/** The page's own globals, without Firefox's protective wrapper (Xray vision). */
interface WaivedWindow {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

declare global {
  interface Window {
    readonly wrappedJSObject?: WaivedWindow;
  }
  interface Element {
    readonly wrappedJSObject?: Element;
  }
}

/**
 * Offers a text to the editor as a paste of the user's would. Returns whether the editor handled it; throws when the
 * event would arrive without its text, since an editor deletes the selection for an empty paste.
 */
export function dispatchPaste(target: Element, text: string, html?: string): boolean {
  const { event, receiver } = createPaste(target, {
    'text/plain': text,
    ...(html !== undefined && { 'text/html': html }),
  });
  if (event.clipboardData?.getData('text/plain') !== text) throw new Error('The paste event lost its text.');
  receiver.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * Firefox hides data that another principal put into a DataTransfer, so there everything is made by the page's own
 * constructors (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and filled after construction.
 */
function createPaste(
  target: Element,
  data: Record<string, string>,
): { event: ClipboardEvent; receiver: Element } {
  const waived = target.ownerDocument.defaultView?.wrappedJSObject;
  const scope = waived ?? globalThis;
  const init = new scope.Object() as ClipboardEventInit;
  Object.assign(init, { bubbles: true, cancelable: true, composed: true });
  init.clipboardData = new scope.DataTransfer();
  const event = new scope.ClipboardEvent('paste', init);
  for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
  return { event, receiver: (waived && target.wrappedJSObject) ?? target };
}
