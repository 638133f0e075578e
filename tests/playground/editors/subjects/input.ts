import { contentText } from '../content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  mount(container, content) {
    const element = document.createElement('input');
    Object.assign(element, { size: 60, placeholder, value: contentText(content).replace(/\n+/g, ' ') });
    container.append(element);
    return { element, model: () => element.value, unmount: () => element.remove() };
  },
};
export const { mount } = subject;
