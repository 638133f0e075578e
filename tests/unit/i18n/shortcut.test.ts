import { describe, expect, it, vi } from 'vitest';
import { shortcut, shortcutKeys } from '../../../lib/i18n/shortcut';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('shortcuts', () => {
  it.each([
    ['Win32', 'Ctrl+Z', 'Ctrl+;'],
    ['Linux x86_64', 'Ctrl+Z', 'Ctrl+;'],
    ['MacIntel', '⌘Z', '⌃;'],
    ['iPad', '⌘Z', '⌃;'],
  ])('are written as the keyboard of %s has them', (platform, undo, picker) => {
    vi.stubGlobal('navigator', { platform });
    expect(plain(shortcut('command', 'Z'))).toBe(undo);
    expect(plain(shortcut('control', ';'))).toBe(picker);
    expect(shortcutKeys('control', ';').join(platform === 'MacIntel' || platform === 'iPad' ? '' : '+')).toBe(
      picker,
    );
    vi.unstubAllGlobals();
  });
});
