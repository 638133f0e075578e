import Trix from 'trix';
import styles5 from 'trix/dist/trix.css?inline';
import { type Inline, contentText, inlineText, visualLines } from '../content';
import { type SubjectModule, placeholder } from '../subject';

interface TrixAttachment {
  getContent(): string | undefined;
}

interface TrixElement extends HTMLElement {
  readonly editor: {
    loadHTML(html: string): void;
    redo(): void;
    getDocument(): { toString(): string; getAttachments(): readonly TrixAttachment[] };
  };
}

/** A mention is an attachment with HTML of its own, as in Rails' Action Text. */
function toHtml(inline: Inline): string {
  const text = inlineText(inline);
  if (typeof inline === 'string' || 'hashtag' in inline) return text;
  if ('link' in inline) return `<a href="${inline.href}">${text}</a>`;
  if ('emoji' in inline) return text;
  const attachment = { content: `<span class="mention">${text}</span>`, contentType: 'text/html' };
  return `<figure data-trix-attachment='${JSON.stringify(attachment)}'></figure>`;
}

function modelText({ editor }: TrixElement): string {
  const document = editor.getDocument();
  const mentions = document.getAttachments().map((one) => one.getContent()?.replace(/<[^>]*>/g, '') ?? '');
  const text = document.toString().replace(/\n$/, '');
  return text.replaceAll('\ufffc', () => mentions.shift() ?? '').replaceAll('\u00a0', ' ');
}

const subject: SubjectModule = {
  styles: styles5,
  async mount(container, content) {
    void Trix;
    const element = document.createElement('trix-editor') as TrixElement;
    element.className = 'trix-content';
    element.setAttribute('placeholder', placeholder);
    const ready = new Promise((resolve) =>
      element.addEventListener('trix-initialize', resolve, { once: true }),
    );
    container.append(element);
    await ready;
    const lines = visualLines(content).map((line) => line.map(toHtml).join(''));
    if (contentText(content) !== '') element.editor.loadHTML(`<div>${lines.join('<br>')}</div>`);
    return {
      element,
      model: () => modelText(element),
      redo: () => element.editor.redo(),
      unmount: () => container.replaceChildren(),
    };
  },
};
export const { mount, styles } = subject;
