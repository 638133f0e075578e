import type { Browser } from 'wxt/browser';
import { addressOf } from './sender-page';

/** The page that a message comes from. */
export interface PageSender {
  /** Host name; empty for a page without one. */
  readonly host: string;
  /** In a private window nothing is stored. */
  readonly isPrivate: boolean;
}

export function pageSender(sender: Browser.runtime.MessageSender): PageSender {
  const address = addressOf(sender);
  return { host: address ? new URL(address).hostname : '', isPrivate: sender.tab?.incognito ?? false };
}
