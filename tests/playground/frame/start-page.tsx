import { useImperativeHandle, useLayoutEffect, useRef, useState, type ComponentType, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { definePlayground } from './playground';
import './page.css';
import './parts.css';

/** What a composer lets the page do with its model. */
export interface ComposerHandle {
  model(): string;
  setText(text: string): void;
  focus(): void;
}

/** What the page gives its composer. */
export interface ComposerSlot {
  readonly handle: Ref<ComposerHandle>;
  readonly onSend: (text: string) => void;
  readonly onClose: () => void;
}

export interface PageProps {
  /** Absent while the composer is unmounted. */
  readonly composer: ComposerSlot | undefined;
  readonly sent: readonly string[];
  readonly onNewPost: () => void;
}

/** Draws a page with one composer and connects `window.playground` to it; done before the page's load event. */
export function startPage(View: ComponentType<PageProps>): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app element.');
  const root = createRoot(app);
  flushSync(() => root.render(<Page View={View} />));
}

function Page({ View }: { readonly View: ComponentType<PageProps> }) {
  const handle = useRef<ComposerHandle>(null);
  const [open, setOpen] = useState(true);
  const [sent, setSent] = useState<readonly string[]>([]);

  useLayoutEffect(() => {
    definePlayground({
      model: () => handle.current?.model() ?? '',
      setText: (text) => flushSync(() => handle.current?.setText(text)),
      sent: () => [...sent],
      focus: () => handle.current?.focus(),
      unmount: () => flushSync(() => setOpen(false)),
      remount: () => {
        flushSync(() => setOpen(false));
        flushSync(() => setOpen(true));
      },
    });
  }, [sent]);

  const composer: ComposerSlot = {
    handle,
    onSend: (text) => setSent((earlier) => [...earlier, text]),
    onClose: () => setOpen(false),
  };
  return <View composer={open ? composer : undefined} sent={sent} onNewPost={() => setOpen(true)} />;
}

/** Publishes a composer's handle; always the newest closure, so that it never reads an old model. */
export function useComposerHandle(ref: Ref<ComposerHandle>, handle: ComposerHandle): void {
  useImperativeHandle(ref, () => handle);
}
