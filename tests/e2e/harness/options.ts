import type { BrowserContext, Page } from 'playwright-core';

export type OptionsSectionId =
  | 'writing'
  | 'rules'
  | 'dictionary'
  | 'ignored'
  | 'house-style'
  | 'tone'
  | 'hashtags'
  | 'rewrite'
  | 'sync'
  | 'backup';

/** Opens a section of the extension's page of settings. */
export async function openOptions(
  context: BrowserContext,
  extensionId: string,
  section: OptionsSectionId,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#${section}`);
  return page;
}

/** A file as a person chooses it. */
export function textFile(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
