const textInputs = new Set(['text', '']);
const oneLineFields = /search|combobox|code|otp|pass|url|address|user-?name|e-?mail|tel/i;
const longComboboxes = '.public-DraftEditor-content, [aria-multiline="true"]';

/** The element that an event really happened on, inside open shadow roots too. */
export function deepTarget(event: Event): Element | undefined {
  const { target } = event;
  // The whole path is made anew for each call, which would be felt on every key.
  const deepest = target instanceof Element && target.shadowRoot ? event.composedPath()[0] : target;
  return deepest instanceof Element ? deepest : undefined;
}

/** The focused element, inside open shadow roots too. */
export function deepActiveElement(root: Document | ShadowRoot = document): Element | undefined {
  const active = root.activeElement ?? undefined;
  return active?.shadowRoot ? (deepActiveElement(active.shadowRoot) ?? active) : active;
}

/** The editing host that holds `element`: a text field, or the outermost editable element. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Whether a person may be writing a text in it: not a password, search, code or address field, not read-only. */
export function isComposerLike(element: HTMLElement): boolean {
  // Self-growing text areas measure themselves with a hidden twin.
  if (element.closest('[aria-hidden="true"], [inert], [role="search"], search')) return false;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement) {
    const purpose = [element.autocomplete, element.name, element.id, element.getAttribute('role')].join(' ');
    return (
      textInputs.has(element.type) && !element.readOnly && !element.disabled && !oneLineFields.test(purpose)
    );
  }
  // TikTok's and Pinterest's captions are comboboxes, since `#` opens a list; so are search fields, of one line.
  const isCombobox = element.getAttribute('role') === 'combobox';
  return element.isContentEditable && (!isCombobox || element.matches(longComboboxes));
}
