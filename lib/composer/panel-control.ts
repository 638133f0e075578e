import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state';

/** The open panel: which of its sections is shown, and whether the keyboard is in it. */
export interface PanelState {
  /** The section's id; one that is not offered here stands for the first that is. */
  readonly section: string;
  /** By keyboard, arrows and Enter are the panel's until something is typed; by pointer, Escape only. */
  readonly mode: 'keyboard' | 'pointer';
}

/** What the drawn panel can do with keys. It knows its controls, this side does not. */
export interface PanelKeys {
  /** Goes to the next (1) or previous (-1) control. */
  move(delta: 1 | -1): void;
  /** Goes to the section on the right (1) or left (-1), as they are drawn. */
  turn(delta: 1 | -1): void;
  /** Presses the control that is chosen. */
  press(): void;
}

export interface PanelControl {
  open(section: string, mode: PanelState['mode']): void;
  close(): void;
  /** Opens it, on the section that was shown last, or closes it. */
  toggle(mode: PanelState['mode']): void;
  /** Says who answers keys: the drawn panel, or nobody. */
  attach(keys: PanelKeys | undefined): void;
  /** `true` for a key that is the panel's now. */
  onKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean;
}

/** The panel of one composer. Closed it is nothing: what it shows is worked out while it is open. */
export function createPanelControl(store: StoreApi<SessionState>): PanelControl {
  let last = '';
  let keys: PanelKeys | undefined;
  const close = () => {
    if (store.getState().panel) store.setState({ panel: undefined, said: '' });
  };
  const open: PanelControl['open'] = (section, mode) => {
    last = section;
    store.setState({ panel: { section, mode }, card: undefined, picker: undefined, said: '' });
  };

  const act = (key: string, shiftKey: boolean): boolean => {
    if (key === 'Tab') keys?.move(shiftKey ? -1 : 1);
    else if (shiftKey) return false;
    else if (key === 'ArrowDown' || key === 'ArrowUp') keys?.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'ArrowRight' || key === 'ArrowLeft') keys?.turn(key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Enter') keys?.press();
    else return false;
    return true;
  };

  return {
    open,
    close,
    toggle(mode) {
      if (store.getState().panel) close();
      else open(last, mode);
    },
    attach: (drawn) => (keys = drawn),
    onKey({ key, shiftKey }) {
      const { panel } = store.getState();
      if (!panel) return false;
      if (key === 'Escape') {
        close();
        return true;
      }
      if (panel.mode !== 'keyboard') return false;
      if (act(key, shiftKey)) return true;
      // Who types on wants to see what it does to the panel, not to lose it.
      store.setState({ panel: { ...panel, mode: 'pointer' }, said: '' });
      return false;
    },
  };
}
