import { createElement, useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface ShadowBoxProps {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Goes into the open shadow root. */
  readonly shadow: ReactNode;
  /** Stays outside of it; shown where `shadow` has a slot. */
  readonly children?: ReactNode;
}

/** An element with an open shadow root, as web components have one. */
export function ShadowBox({ tag, attributes, shadow, children }: ShadowBoxProps) {
  const [root, setRoot] = useState<ShadowRoot>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);
  return createElement(tag, { ref, ...attributes }, children, root && createPortal(shadow, root));
}
