import { type Content, type Inline, inlineText } from './content';

/** Editable HTML as sites without a library make it: a block for each line, spans for what is special. */
export function contentHtml(content: Content, block: string): string {
  return content
    .map((line) => `<${block}>${keepSpaces(line.map(inlineHtml).join('')) || '<br>'}</${block}>`)
    .join('');
}

export function inlineHtml(inline: Inline): string {
  const text = inlineText(inline);
  if (typeof inline === 'string') return escapeHtml(text);
  if ('mention' in inline) return `<span class="mention" contenteditable="false">${text}</span>`;
  if ('hashtag' in inline) return `<span class="hashtag">${text}</span>`;
  if ('emoji' in inline) return `<img class="emoji" alt="${text}" src="${pixel}" width="16" height="16">`;
  return 'link' in inline ? `<a href="${inline.href}">${text}</a>` : '<br>';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A space at a line's edge is kept only as a no-break space. */
export function keepSpaces(text: string): string {
  return text.replace(/^ | $/g, '&nbsp;');
}

/**
 * The text of an editor's serialized HTML, read by other means than the extension's own reader.
 * @param keepsNewlines Whether newlines in the text are the user's, not the serializer's between blocks.
 */
export function htmlText(html: string, keepsNewlines = false): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt);
  const lines: string[] = [];
  let inline = '';
  let hasInline = false;
  const flush = () => {
    if (hasInline) lines.push(inline.replace(/\n$/, ''));
    inline = '';
    hasInline = false;
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof HTMLElement && /^(P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6])$/.test(child.tagName)) {
        flush();
        walk(child);
        flush();
      } else if (child instanceof HTMLBRElement) {
        inline += '\n';
        hasInline = true;
      } else if (child instanceof Text) {
        const text = keepsNewlines ? child.data : child.data.replace(/^\n+|\n+$/g, '');
        inline += text;
        hasInline ||= text !== '';
      } else walk(child);
    }
  };
  walk(body);
  flush();
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '');
}

export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
