import { browser } from 'wxt/browser';

/** A kind of request whose answer comes bit by bit. Its name, and what each side may send; both are plain JSON. */
export interface StreamKind<Request, Event> {
  readonly name: string;
  /** Never there: they carry the types of what is asked and answered. */
  readonly request?: Request;
  readonly event?: Event;
}

/** What goes through the port; `alive` says no more than that someone is still at it. */
export type StreamMessage<Event> = { readonly event: Event } | 'alive';

/** `alive` is sent this often, in ms. */
export const beatMs = 5_000;
/** Who has said nothing for so long, in ms, is gone. */
const patienceMs = 4 * beatMs;

/** The stream has ended before its last event: who answers it is gone. */
export class StreamEnded extends Error {
  override readonly name = 'StreamEnded';
}

/**
 * Asks, and calls back with each event. That the other side is gone shows by its silence: a port stays open while any
 * context of the extension has it, whoever answers or not.
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
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      port.disconnect();
    };
    const stop = () => {
      end();
      reject(signal.reason as Error);
    };
    const giveUp = () => {
      end();
      reject(new StreamEnded('The other side is gone.'));
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, patienceMs);
    };
    signal.addEventListener('abort', stop, { once: true });
    port.onMessage.addListener((received) => {
      const message = received as StreamMessage<Event>;
      listen();
      if (message === 'alive') return;
      onEvent(message.event);
      if (!isLast(message.event)) return;
      end();
      resolve();
    });
    port.onDisconnect.addListener(giveUp);
    port.postMessage(request);
    listen();
  });
}
