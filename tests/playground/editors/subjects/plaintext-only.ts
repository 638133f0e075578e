import { contentText } from '../content';
import { htmlText } from '../html-content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  styles: '[data-placeholder]:empty::before { content: attr(data-placeholder); color: grey }',
  mount(container, content) {
    const element = document.createElement('div');
    element.setAttribute('contenteditable', 'plaintext-only');
    element.dataset['placeholder'] = placeholder;
    element.style.whiteSpace = 'pre-wrap';
    element.textContent = contentText(content);
    container.append(element);
    return { element, model: () => htmlText(element.innerHTML, true), unmount: () => element.remove() };
  },
};
export const { mount, styles } = subject;
