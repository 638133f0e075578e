import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { onMessage } from './messaging';
import type { ProtocolMap } from './protocol';
import { schemas } from './schemas';

type Name = keyof ProtocolMap;
type Data<N extends Name> = Parameters<ProtocolMap[N]>[0];
type Answer<N extends Name> = ReturnType<ProtocolMap[N]>;
type Handler<N extends Name> = (
  data: Data<N>,
  sender: Browser.runtime.MessageSender,
) => Answer<N> | Promise<Answer<N>>;

/** Answers a message of any context of the extension, content scripts included, after checking its shape. */
export function handle<N extends Name>(name: N, handler: Handler<N>): void {
  onMessage(name, (message) => {
    const data = v.parse(schemas[name], message.data) as Data<N>;
    return handler(data, message.sender);
  });
}

/** Like `handle`, for messages that no page's process may send: those of the popup and of the background. */
export function handlePrivileged<N extends Name>(name: N, handler: Handler<N>): void {
  handle(name, (data, sender) => {
    if (sender.tab && !isExtensionPage(sender)) throw new Error(`"${name}" is not for content scripts.`);
    return handler(data, sender);
  });
}

function isExtensionPage(sender: Browser.runtime.MessageSender): boolean {
  return /^[a-z]+-extension:$/.test(new URL(sender.url ?? 'about:blank').protocol);
}
