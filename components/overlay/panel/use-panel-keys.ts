import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ComposerSession } from '../../../lib/composer/composer-session';
import type { PanelKeys } from '../../../lib/composer/panel-control';

/** What can be pressed in a section. */
const controls = '.panel-body button:not(:disabled)';

/**
 * Lets the keys that the panel gets go from control to control of the section that is shown, whatever that is made of,
 * and has a screen reader told. The choice is drawn by the attribute `data-chosen`.
 * @param turn Shows the section on the right (1) or left (-1).
 */
export function usePanelKeys(
  ref: RefObject<HTMLElement | null>,
  { store, panel }: ComposerSession,
  turn: PanelKeys['turn'],
): void {
  const mode = useStore(store, (state) => state.panel?.mode);
  const section = useStore(store, (state) => state.panel?.section);
  const choice = useRef(-1);
  const chosenIn = useRef(section);

  useLayoutEffect(() => {
    if (chosenIn.current !== section) choice.current = -1;
    chosenIn.current = section;
    const list = () => [...(ref.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
    const draw = () => {
      const all = list();
      choice.current = Math.min(choice.current, all.length - 1);
      for (const [index, control] of all.entries())
        control.toggleAttribute('data-chosen', mode === 'keyboard' && index === choice.current);
      return all[choice.current];
    };
    draw();
    panel.attach({
      move(delta) {
        const { length } = list();
        if (length === 0) return;
        const from = choice.current === -1 && delta === -1 ? 0 : choice.current;
        choice.current = (from + delta + length) % length;
        const chosen = draw();
        chosen?.scrollIntoView({ block: 'nearest' });
        store.setState({ said: nameOf(chosen) });
      },
      turn,
      // Not `click()`: the event gate keeps what leaves the shadow root and was made by no person.
      press: () => list()[choice.current]?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    });
  });
  useEffect(() => () => panel.attach(undefined), [panel]);
}

function nameOf(control: HTMLElement | undefined): string {
  const name = control?.ariaLabel ?? control?.innerText ?? '';
  const isOn = control?.ariaChecked ?? control?.ariaPressed;
  return isOn === 'true' ? `${name} ✓` : name;
}
