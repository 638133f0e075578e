import Quill from 'quill';
import 'quill/dist/quill.core.css';
import QuillOne from 'quill-1';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { type EditorProps, setAttributes } from './editor-props';
import { seeInto } from './see-into-shadow';

interface QuillEditorProps extends EditorProps {
  readonly version?: 1 | 2;
  readonly placeholder?: string;
}

/** LinkedIn, Slack. */
export function QuillEditor({
  attributes,
  handle,
  version = 2,
  placeholder = '',
  ...events
}: QuillEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const quill = useRef<Quill>(null);
  const changed = useEffectEvent(() => events.onText(textOf(quill.current)));
  const onEnter = useEffectEvent(() => {
    events.onEnter?.();
    return !events.onEnter;
  });

  useLayoutEffect(() => {
    const { current: container } = host;
    if (!container) return undefined;
    const root = container.getRootNode();
    if (root instanceof ShadowRoot) seeInto(root);
    const Editor = version === 1 ? QuillOne : Quill;
    const enter = { key: version === 1 ? 13 : 'Enter', shiftKey: false, handler: () => onEnter() };
    const created = new Editor(container, {
      placeholder,
      modules: { toolbar: false, keyboard: { bindings: { send: enter } } },
    });
    setAttributes(created.root, attributes);
    created.on('text-change', () => changed());
    quill.current = created;
    return () => container.replaceChildren();
    // The attributes are the network's: they never change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [version, placeholder]);

  useImperativeHandle(handle, () => ({
    model: () => textOf(quill.current),
    setText: (text) => quill.current?.setText(text),
    focus: () => quill.current?.focus(),
  }));

  return <div ref={host} />;
}

/** Quill's text always ends in a line break. */
function textOf(quill: Quill | null): string {
  return quill?.getText().replace(/\n$/, '') ?? '';
}
