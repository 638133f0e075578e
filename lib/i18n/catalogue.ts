import { browser } from 'wxt/browser';

/**
 * All strings of one language, key with underscores → message, from the extension's own files. Only the background
 * and extension pages can read them; content scripts ask by message.
 */
export async function readCatalogue(language: string): Promise<Record<string, string>> {
  const url = (browser.runtime.getURL as (path: string) => string)(`/_locales/${language}/messages.json`);
  const messages = (await (await fetch(url)).json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
