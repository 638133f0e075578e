/**
 * Resolves after a task and a frame: editors take over a new selection, and render, within that time.
 * @param extraMs Milliseconds to wait before that.
 */
export function settle(extraMs = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => nextFrame(resolve), extraMs);
  });
}

/** Frames don't come in a page that is not shown; a timer stands in for them. */
function nextFrame(callback: () => void): void {
  let done = false;
  const once = () => {
    if (!done) callback();
    done = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, 100);
}

/** Waits, frame by frame and at most `frames` of them, until the condition holds; tells whether it does. */
export async function settleUntil(condition: () => boolean, frames = 6): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    if (condition()) return true;
    await settle();
  }
  return condition();
}
