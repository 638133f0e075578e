import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { StreamEnded, type StreamKind, type StreamMessage, beatMs } from './stream-port';

/**
 * Answers each request of a kind. The signal aborts when whoever asked wants no more, or is gone.
 * @param shape What a request has to look like: a page's process may be hostile.
 * @param isPrivileged Whether requests of content scripts are refused.
 */
export function answerStreams<Request, Event>(
  { name }: StreamKind<Request, Event>,
  shape: v.GenericSchema<unknown, Request>,
  answer: (
    request: Request,
    tell: (event: Event) => void,
    signal: AbortSignal,
    sender: Browser.runtime.MessageSender,
  ) => Promise<void>,
  isPrivileged = false,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    if (isPrivileged && port.sender?.tab) {
      port.disconnect();
      return;
    }
    const asker = new AbortController();
    const { signal } = asker;
    port.onDisconnect.addListener(() => asker.abort(new StreamEnded('Whoever asked is gone.')));
    const send = (message: StreamMessage<Event>) => {
      if (!signal.aborted) port.postMessage(message);
    };
    port.onMessage.addListener((message) => {
      const request = v.safeParse(shape, message);
      if (!request.success) {
        port.disconnect();
        return;
      }
      const beat = setInterval(() => send('alive'), beatMs);
      answer(request.output, (event) => send({ event }), signal, port.sender ?? {})
        .catch((error: unknown) => {
          if (!signal.aborted) console.error('A request was not answered.', error);
        })
        .finally(() => {
          clearInterval(beat);
          // After its last event the asker has ended it already.
          port.disconnect();
        });
    });
  });
}
