import Quill from 'quill-1';
import core from 'quill-1/dist/quill.core.css?inline';
import { pixel } from '../html-content';
import { type QuillLike, fillQuill } from '../quill-subject';
import { type SubjectModule, placeholder } from '../subject';

const Embed = Quill.import('blots/embed') as Blot;
// The image itself would have its text alternative taken away as a format that nobody asked for.
const Image = Object.getPrototypeOf(Quill.import('formats/image')) as Blot;
const InlineBlot = Quill.import('blots/inline') as Blot;

interface Blot {
  new (): object;
  create(value?: unknown): HTMLElement;
  value(element: HTMLElement): unknown;
}

class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'SPAN';
  static className = 'mention';
  static override create(value: string): HTMLElement {
    const element = super.create(value);
    element.textContent = value;
    element.dataset['value'] = value;
    return element;
  }
  static override value(element: HTMLElement): string | undefined {
    return element.dataset['value'];
  }
}

class Emoji extends Image {
  static blotName = 'emoji';
  static tagName = 'IMG';
  static className = 'emoji';
  static override create(value: string): HTMLElement {
    const element = super.create() as HTMLImageElement;
    Object.assign(element, { alt: value, width: 16, src: pixel });
    return element;
  }
  static override value(element: HTMLElement): string | null {
    return element.getAttribute('alt');
  }
}

class Hashtag extends InlineBlot {
  static blotName = 'hashtag';
  static tagName = 'STRONG';
  static className = 'hashtag';
  static formats(): true {
    return true;
  }
}

Quill.register(
  { 'formats/mention': Mention, 'formats/emoji': Emoji, 'formats/hashtag': Hashtag } as never,
  true,
);

const subject: SubjectModule = {
  styles: core,
  mount(container, content) {
    const quill = new Quill(container, { placeholder, modules: { toolbar: false } });
    return fillQuill(quill as unknown as QuillLike, container, content);
  },
};
export const { mount, styles } = subject;
