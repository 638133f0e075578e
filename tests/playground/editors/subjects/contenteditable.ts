import { contentHtml, htmlText } from '../html-content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  styles: '[data-placeholder]:empty::before { content: attr(data-placeholder); color: grey }',
  mount(container, content) {
    const element = document.createElement('div');
    element.contentEditable = 'true';
    element.dataset['placeholder'] = placeholder;
    const isEmpty = content.length === 1 && content[0]?.length === 0;
    element.innerHTML = isEmpty ? '' : contentHtml(content, 'div');
    container.append(element);
    return { element, model: () => htmlText(element.innerHTML), unmount: () => element.remove() };
  },
};
export const { mount, styles } = subject;
