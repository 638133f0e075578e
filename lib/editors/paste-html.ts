/** Lines as HTML paragraphs that keep their white space; an empty line is an empty paragraph. */
export function toParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p style="white-space: pre-wrap">${escapeHtml(line)}</p>`)
    .join('');
}

/** Lines with line breaks between them. */
export function toBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
