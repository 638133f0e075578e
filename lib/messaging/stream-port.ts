import { browser } from 'wxt/browser';

/** A kind of request whose answer comes bit by bit. Its name, and what each side may send; both are plain JSON. */
export interface StreamKind<Request, Event> {
  readonly name: string;
  /** Never there: they carry the types of what is asked and answered. */
  readonly request?: Request;
  readonly event?: Event;
}

/** The stream has ended before its last event: who answers it is gone. */
export class StreamEnded extends Error {
  override readonly name = 'StreamEnded';
}

/**
 * Asks, and calls back with each event.
 * @param isLast Whether an event is the last one.
 * @throws StreamEnded; the signal's reason when it aborts, which tells the other side to stop.
 */
export function openStream<Request, Event>(
  { name }: StreamKind<Request, Event>,
  request: Request,
  onEvent: (event: Event) => void,
  isLast: (event: Event) => boolean,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const port = browser.runtime.connect({ name });
    const stop = () => {
      port.disconnect();
      reject(signal.reason as Error);
    };
    const end = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    port.onMessage.addListener((event) => {
      onEvent(event as Event);
      if (!isLast(event as Event)) return;
      end();
      port.disconnect();
      resolve();
    });
    port.onDisconnect.addListener(() => {
      end();
      reject(new StreamEnded('The other side is gone.'));
    });
    port.postMessage(request);
  });
}
