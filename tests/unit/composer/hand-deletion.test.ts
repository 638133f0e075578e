import { describe, expect, it } from 'vitest';
import { createHandDeletion } from '../../../lib/composer/hand-deletion';

function press(key: string, { ctrlKey = false, afterMs = 100 } = {}, then?: string) {
  let time = 5000;
  const deletion = createHandDeletion(() => time);
  deletion.onKey({ key, ctrlKey, metaKey: false });
  if (then) deletion.onKey({ key: then, ctrlKey: false, metaKey: false });
  time += afterMs;
  return deletion.isRecent();
}

describe('a text that is gone', () => {
  it.each(['Backspace', 'Delete'])('was deleted after %s', (key) => expect(press(key)).toBe(true));
  it.each(['x', 'X', 'z'])('was deleted after Ctrl+%s', (key) =>
    expect(press(key, { ctrlKey: true })).toBe(true),
  );
  it('was sent after Enter', () => expect(press('Enter')).toBe(false));
  it('was sent after Enter, whatever was deleted before', () =>
    expect(press('Backspace', {}, 'Enter')).toBe(false));
  it('was sent long after a key that deletes', () =>
    expect(press('Backspace', { afterMs: 1500 })).toBe(false));
  it('was not deleted before any key', () => expect(createHandDeletion().isRecent()).toBe(false));
});
