/** Chromium has a selection for each shadow root; no standard says so, nor does TypeScript. */
interface SelectingRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

/**
 * Quill asks the document for the selection and the focus, which end at a shadow root's host. What it finds inside is
 * what LinkedIn's own build of it finds.
 */
export function seeInto(root: SelectingRoot): void {
  const getSelection = document.getSelection.bind(document);
  document.getSelection = () => (root.activeElement ? root.getSelection?.() : undefined) ?? getSelection();
  const { get: getActive } = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement') ?? {};
  Object.defineProperty(document, 'activeElement', {
    configurable: true,
    get: () => root.activeElement ?? (getActive?.call(document) as Element | null),
  });
}
