const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/**
 * Undoes the last change as the user would: editors with a history of their own listen to the key, and the browser's
 * history is asked where nobody took the key.
 */
export function undoOnce(element: HTMLElement): void {
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !isApple,
    metaKey: isApple,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const isTaken = !element.dispatchEvent(key);
  if (!isTaken) element.ownerDocument.execCommand('undo');
}
