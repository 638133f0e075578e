import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import TextareaAutosize from 'react-textarea-autosize';
import { contentText } from '../content';
import { type SubjectModule, placeholder } from '../subject';

interface BoxProps {
  readonly start: string;
  readonly onText: (text: string) => void;
}

/** Controlled by React's state and growing by itself, as Mastodon's composer does. */
function Box({ start, onText }: BoxProps) {
  const [text, setText] = useState(start);
  onText(text);
  return (
    <TextareaAutosize
      value={text}
      minRows={3}
      cols={50}
      placeholder={placeholder}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

const subject: SubjectModule = {
  mount(container, content) {
    let model = '';
    const root = createRoot(container);
    flushSync(() => root.render(<Box start={contentText(content)} onText={(text) => (model = text)} />));
    const element = container.querySelector('textarea') as HTMLTextAreaElement;
    return { element, model: () => model, unmount: () => root.unmount() };
  },
};
export const { mount } = subject;
