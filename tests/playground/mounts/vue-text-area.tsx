import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { type Ref as VueRef, createApp, h, nextTick, ref, vModelText, watch, withDirectives } from 'vue';
import type { EditorProps } from './editor-props';

/** A text area bound by Vue's `v-model`: Misskey, Pixelfed. */
export function VueTextArea({ attributes, handle, ...events }: Omit<EditorProps, 'onEnter'>) {
  const host = useRef<HTMLDivElement>(null);
  const model = useRef<VueRef<string>>(null);
  const changed = useEffectEvent((text: string) => events.onText(text));

  useLayoutEffect(() => {
    const text = ref('');
    model.current = text;
    const app = createApp({
      setup: () => () =>
        withDirectives(
          h('textarea', {
            ...attributes,
            'onUpdate:modelValue': (value: string) => (text.value = value),
          }),
          [[vModelText, text.value]],
        ),
    });
    if (host.current) app.mount(host.current);
    const stop = watch(text, (value) => changed(value));
    return () => {
      stop();
      app.unmount();
    };
    // The attributes are the network's: they never change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useImperativeHandle(handle, () => ({
    model: () => model.current?.value ?? '',
    setText: (text) => {
      if (model.current) model.current.value = text;
      void nextTick();
    },
    focus: () => host.current?.querySelector('textarea')?.focus(),
  }));

  return <div ref={host} />;
}
