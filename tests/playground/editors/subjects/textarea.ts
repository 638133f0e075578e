import { contentText } from '../content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  mount(container, content) {
    const element = document.createElement('textarea');
    Object.assign(element, { rows: 6, cols: 50, placeholder, value: contentText(content) });
    container.append(element);
    return { element, model: () => element.value, unmount: () => element.remove() };
  },
};
export const { mount } = subject;
