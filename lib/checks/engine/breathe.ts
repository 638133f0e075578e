/** A thread that works for so long, in ms, looks at what has arrived meanwhile. */
const sliceMs = 8;

/** Makes a function that waits for a new task when the last one was long ago: messages are read between tasks only. */
export function createBreathe(): () => Promise<void> {
  const channel = new MessageChannel();
  let lastTask = performance.now();
  return async () => {
    if (performance.now() - lastTask < sliceMs) return;
    await new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(undefined);
    });
    lastTask = performance.now();
  };
}
