import type Quill from 'quill';
import { pixel } from './html-content';

interface Blot {
  new (): object;
  create(value?: unknown): HTMLElement;
  value(element: HTMLElement): unknown;
}

/** Gives a version of Quill mentions, emoji images and hashtags, as networks that use it have them. */
export function registerFormats(quill: typeof Quill): void {
  const Embed = quill.import('blots/embed') as Blot;
  // The image itself would have its text alternative taken away as a format that nobody asked for.
  const Image = Object.getPrototypeOf(quill.import('formats/image')) as Blot;
  const InlineBlot = quill.import('blots/inline') as Blot;

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

  quill.register(
    { 'formats/mention': Mention, 'formats/emoji': Emoji, 'formats/hashtag': Hashtag } as never,
    true,
  );
}
