import { isolate } from './isolate';

type Modifier = 'command' | 'control' | 'alt';

const isMac = () => /^(Mac|iP)/.test(navigator.platform);

/**
 * A key combination as the keyboard shows it, set apart from the direction of the sentence around it.
 * @param modifier `command`: Ctrl, and ⌘ on a Mac. `control`: Ctrl everywhere; a Mac writes it ⌃. `alt`: ⌥ on a Mac.
 */
export function shortcut(modifier: Modifier, key: string): string {
  return isolate(shortcutKeys(modifier, key).join(isMac() ? '' : '+'));
}

/** The same, key by key. */
export function shortcutKeys(modifier: Modifier, key: string): string[] {
  if (!isMac()) return [modifier === 'alt' ? 'Alt' : 'Ctrl', key];
  return [{ command: '⌘', control: '⌃', alt: '⌥' }[modifier], key];
}
