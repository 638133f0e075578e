import { isolate } from './isolate';

const isMac = () => /^(Mac|iP)/.test(navigator.platform);

/**
 * A key combination as the keyboard shows it, set apart from the direction of the sentence around it.
 * @param modifier `command`: Ctrl, and ⌘ on a Mac. `control`: Ctrl everywhere; a Mac writes it ⌃.
 */
export function shortcut(modifier: 'command' | 'control', key: string): string {
  return isolate(shortcutKeys(modifier, key).join(isMac() ? '' : '+'));
}

/** The same, key by key. */
export function shortcutKeys(modifier: 'command' | 'control', key: string): string[] {
  if (!isMac()) return ['Ctrl', key];
  return [modifier === 'command' ? '⌘' : '⌃', key];
}
