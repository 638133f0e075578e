/** A chat-like box: plain contenteditable, no library. Its listeners are the page's, on the root above it. */
export function createHostileComposer(): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.className = 'hostile-box';
  box.dataset.testid = 'dmComposerTextInput';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', 'Message');
  box.setAttribute('aria-multiline', 'true');
  return box;
}

export const textOf = (box: HTMLElement): string => box.innerText.replace(/\n$/, '');
