/** Types text at the caret of a text area, as one step that undo takes back. */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // The only way of inserting that browsers keep in the undo history of a field.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
