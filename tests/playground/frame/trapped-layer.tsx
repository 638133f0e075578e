import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

interface TrappedLayerProps {
  readonly label: string;
  readonly className: string;
  readonly onEscape: () => void;
  readonly onOutsidePress?: () => void;
  readonly children: ReactNode;
}

/**
 * A modal layer of the kind that most networks build themselves, without <dialog>: focus that leaves it is
 * pulled back, Escape closes it, and a press outside it may.
 */
export function TrappedLayer({ label, className, children, ...events }: TrappedLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const onEscape = useEffectEvent(events.onEscape);
  const onOutsidePress = useEffectEvent(() => events.onOutsidePress?.());

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let lastInside: HTMLElement | null = null;
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && (layer.current?.contains(target) ?? false);

    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!isInside(target)) (lastInside ?? layer.current)?.focus({ preventScroll: true });
        else if (target instanceof HTMLElement) lastInside = target;
      },
      { signal },
    );
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), {
      signal,
      capture: true,
    });
    document.addEventListener('pointerdown', ({ target }) => !isInside(target) && onOutsidePress(), {
      signal,
    });
    return () => abort.abort();
  }, []);

  return (
    <div ref={layer} tabIndex={-1} role="dialog" aria-modal="true" aria-label={label} className={className}>
      {children}
    </div>
  );
}
