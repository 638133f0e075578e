import type Quill from 'quill';
import { type Content, type Inline, inlineText } from './content';
import { registerFormats } from './quill-formats';
import { type Subject, type SubjectModule, placeholder } from './subject';

/** A change in Quill's format, as far as we write it. */
interface Operation {
  readonly insert?: string | Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** What both versions of Quill share. */
interface QuillLike {
  readonly root: HTMLElement;
  setContents(operations: Operation[], source: string): unknown;
  getContents(): { ops?: readonly Operation[] | undefined };
  readonly history: { clear(): void };
}

/** The subject of one version of Quill. */
export function quillSubject(version: typeof Quill, styles: string): SubjectModule {
  registerFormats(version);
  return {
    styles,
    mount(container, content) {
      const quill = new version(container, { placeholder, modules: { toolbar: false } });
      return fillQuill(quill as unknown as QuillLike, container, content);
    },
  };
}

/** A Quill that was just made in the container, filled. */
function fillQuill(quill: QuillLike, container: HTMLElement, content: Content): Subject {
  quill.setContents(toOperations(content), 'silent');
  quill.history.clear();
  return { element: quill.root, model: () => modelText(quill), unmount: () => container.replaceChildren() };
}

function toOperations(content: Content): Operation[] {
  return content.flatMap((line) => [...line.map(toOperation), { insert: '\n' }]);
}

function toOperation(inline: Inline): Operation {
  const insert = inlineText(inline);
  if (typeof inline === 'string' || 'softBreak' in inline) return { insert };
  if ('mention' in inline) return { insert: { mention: insert } };
  if ('emoji' in inline) return { insert: { emoji: insert } };
  return { insert, attributes: 'link' in inline ? { link: inline.href } : { hashtag: true } };
}

function modelText(quill: QuillLike): string {
  const text = (quill.getContents().ops ?? []).map(({ insert }) =>
    typeof insert === 'object' ? Object.values(insert).join('') : insert,
  );
  return text.join('').replace(/\n$/, '');
}
