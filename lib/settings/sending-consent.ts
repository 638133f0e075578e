import { browser } from 'wxt/browser';

/** What Firefox calls the texts of posts and messages. */
const texts: Parameters<typeof browser.permissions.request>[0] & { data_collection?: string[] } = {
  data_collection: ['personalCommunications'],
};

/**
 * Firefox's own consent to send posts and messages to a server, beside the permission for its origin. It is asked for
 * together with that, and can be taken back in the list of extensions. Other browsers have no such thing.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export const sendingConsent = import.meta.env.FIREFOX ? texts : {};

/** Whether the user's texts may be sent at all. */
export async function maySend(): Promise<boolean> {
  return import.meta.env.FIREFOX ? await browser.permissions.contains(texts) : true;
}
