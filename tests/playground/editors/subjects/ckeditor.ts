import {
  ClassicEditor,
  Essentials,
  ImageBlock,
  ImageInline,
  Link,
  Mention,
  type ModelElement,
  type ModelNode,
  Paragraph,
} from 'ckeditor5';
import styles5 from 'ckeditor5/ckeditor5.css?inline';
import { type Inline, inlineText } from '../content';
import { inlineHtml, keepSpaces } from '../html-content';
import { type SubjectModule, placeholder } from '../subject';

function toHtml(inline: Inline): string {
  const text = inlineText(inline);
  if (typeof inline !== 'string' && 'mention' in inline)
    return `<span class="mention" data-mention="${text}">${text}</span>`;
  if (typeof inline !== 'string' && 'hashtag' in inline)
    return `<span class="mention" data-mention="${text}">${text}</span>`;
  return inlineHtml(inline);
}

function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  if (node.is('element', 'softBreak')) return '\n';
  if (node.is('element', 'imageInline')) return node.getAttribute('alt') as string;
  return childrenOf(node as ModelElement)
    .map(textOf)
    .join('');
}

const childrenOf = (element: ModelElement) => [...element.getChildren()];

const subject: SubjectModule = {
  styles: styles5,
  async mount(container, content) {
    const source = document.createElement('div');
    container.append(source);
    const editor = await ClassicEditor.create(source, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Link, Mention, ImageInline, ImageBlock],
      placeholder,
      mention: {
        feeds: [
          { marker: '@', feed: [] },
          { marker: '#', feed: [] },
        ],
      },
      initialData: content
        .map((line) => `<p>${keepSpaces(line.map(toHtml).join('')) || '&nbsp;'}</p>`)
        .join(''),
    });
    const element = editor.editing.view.getDomRoot() as HTMLElement;
    const root = editor.model.document.getRoot() as ModelElement;
    return {
      element,
      model: () => childrenOf(root).map(textOf).join('\n'),
      unmount: () => void editor.destroy().then(() => container.replaceChildren()),
    };
  },
};
export const { mount, styles } = subject;
