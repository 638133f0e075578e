import { sendMessage } from '../../lib/messaging/messaging';
import { textUrl } from '../../lib/settings/backup/text-url';
import { openOffscreen } from './offscreen-document';

/** An address of a text, for a download. Chromium's background is a service worker, which can't make one. */
export async function makeTextUrl(text: string): Promise<string> {
  if (import.meta.env.FIREFOX) return textUrl(text);
  await openOffscreen();
  return sendMessage('makeTextUrl', { text });
}
