import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { XModalHeader } from './x-modal-header';

interface XDialogProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A composer in the browser's top layer: what lies outside this <dialog> is inert and gets no clicks. */
export function XDialog({ onClose, children }: XDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);

  useLayoutEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const { current: element } = dialog;
    element?.addEventListener('close', () => close(), { signal });
    // Draft.js keeps Escape from the browser, so the dialog would not close by itself.
    element?.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
    element?.addEventListener('click', ({ target }) => target === element && close(), { signal });
    element?.showModal();
    return () => abort.abort();
  }, []);

  return (
    <dialog ref={dialog} className="x-modal" aria-label="New post">
      <div className="x-modal-body">
        <XModalHeader onClose={onClose} />
        {children}
      </div>
    </dialog>
  );
}
