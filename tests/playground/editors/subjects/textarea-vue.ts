import { createApp, h, ref } from 'vue';
import { contentText } from '../content';
import { type SubjectModule, placeholder } from '../subject';

const subject: SubjectModule = {
  mount(container, content) {
    const text = ref(contentText(content));
    const app = createApp({
      render: () =>
        h('textarea', {
          rows: 6,
          cols: 50,
          placeholder,
          value: text.value,
          onInput: (event: Event) => (text.value = (event.target as HTMLTextAreaElement).value),
        }),
    });
    app.mount(container);
    const element = container.querySelector('textarea') as HTMLTextAreaElement;
    return { element, model: () => text.value, unmount: () => app.unmount() };
  },
};
export const { mount } = subject;
