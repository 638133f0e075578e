import { type SeenTexts, askExtension, nextFrame, seeText } from './ask-extension';
import type { Content } from './content';
import type { Subject, SubjectModule } from './subject';

/** Where the editor stands: in the page itself, or inside an open shadow root. */
export type Place = 'page' | 'shadow';

/** The page's own side of a test: mounts editors, one after the other, and reads their models. */
export interface Stage {
  mount(editor: string, content: Content, place: Place): Promise<void>;
  unmount(): void;
  /** Puts the focus into the editor, as the site does when its composer opens. */
  focus(): void;
  redo(): void;
  /** Swallows pastes and input from now on, until the next editor is mounted. */
  letNothingIn(): void;
  model(): string;
  element(): HTMLElement | undefined;
  /** Resolves when an input method shows this text in the page. */
  composed(text: string): Promise<void>;
  /** Resolves when no caret has moved for two frames, and for `ms` milliseconds. */
  caretSeen(ms: number): Promise<void>;
  /** What the extension's content script beside the editor answers to a command. */
  ask(name: string, input: unknown): Promise<unknown>;
  /** The text in model and page, once both are as expected, or have had time enough. */
  seeText(text: string, composes: boolean): Promise<SeenTexts>;
  /** The characters under the extension's highlights, which pages can see. */
  marked(): string[];
  /** Errors that the page threw since the editor was mounted. */
  readonly errors: string[];
}

declare global {
  interface Window {
    stage: Stage;
  }
}

const modules = import.meta.glob<SubjectModule>('./subjects/*.{ts,tsx}');

export function createStage(): Stage {
  let subject: Subject | undefined;
  let host: HTMLElement | undefined;
  let lastModel = '';
  /** What an input method shows and has not put in. */
  let composition: string | undefined;
  let lifetime = new AbortController();
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));

  const stage: Stage = {
    errors,
    async mount(editor, content, place) {
      stage.unmount();
      host?.remove();
      host = document.createElement('div');
      document.body.append(host);
      errors.length = 0;
      const load = modules[`./subjects/${editor}.ts`] ?? modules[`./subjects/${editor}.tsx`];
      if (!load) throw new Error(`There is no editor "${editor}".`);
      const { mount, styles } = await load();
      const root = place === 'shadow' ? host.attachShadow({ mode: 'open' }) : host;
      const style = document.createElement('style');
      style.textContent = styles ?? '';
      const container = document.createElement('div');
      root.append(style, container);
      subject = await mount(container, content);
      composition = undefined;
      viewOf(subject).addEventListener('compositionupdate', ({ data }) => (composition = data), {
        capture: true,
        signal: lifetime.signal,
      });
    },
    unmount() {
      lifetime.abort();
      lifetime = new AbortController();
      if (subject) lastModel = subject.model();
      subject?.unmount();
      subject = undefined;
    },
    focus: () => (subject?.focus ? subject.focus() : subject?.element.focus()),
    letNothingIn() {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const options = { capture: true, signal: lifetime.signal };
      for (const type of ['paste', 'beforeinput']) viewOf(subject).addEventListener(type, swallow, options);
    },
    redo: () => subject?.redo?.(),
    model: () => subject?.model() ?? lastModel,
    element: () => subject?.element,
    async composed(text) {
      const isShown = () => composition === text;
      while (!isShown()) await nextFrame();
    },
    async caretSeen(ms) {
      const isQuiet = await watchCaret(viewOf(subject).document);
      do await nextFrame();
      while (!isQuiet(ms));
    },
    ask: (name, input) => askExtension([viewOf(subject), window], name, input),
    async seeText(text, composes) {
      const composed = (raw: string) => (composes ? raw.normalize() : raw);
      return seeText(text, async () => {
        const { text: page } = (await stage.ask('read', undefined)) as { text: string };
        return { model: stage.model(), page: composed(page) };
      });
    },
    marked: () => markedTexts(subject),
  };
  return stage;
}

/** The window that the editor is in: some libraries have a frame of their own. */
function viewOf(subject: Subject | undefined): Window & typeof globalThis {
  return subject?.element.ownerDocument.defaultView ?? window;
}

function markedTexts(subject: Subject | undefined): string[] {
  const registries = new Set([viewOf(subject), window]);
  const ranges = [...registries].flatMap(({ CSS }) => [
    ...(CSS.highlights.get('postwright-correctness') ?? []),
  ]);
  const { value = '' } = (subject?.element ?? {}) as Partial<HTMLTextAreaElement>;
  return ranges.map((range) =>
    'cloneContents' in range ? (range as Range).toString() : value.slice(range.startOffset, range.endOffset),
  );
}

/** Starts to watch the caret of a document; the result tells whether it has been still for some milliseconds. */
async function watchCaret(document: Document): Promise<(ms: number) => boolean> {
  let lastMove = performance.now();
  document.addEventListener('selectionchange', () => (lastMove = performance.now()));
  await nextFrame();
  return (ms) => performance.now() - lastMove >= ms;
}
