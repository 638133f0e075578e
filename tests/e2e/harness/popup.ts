import type { BrowserContext, Page } from 'playwright-core';

export interface ReplyFields {
  readonly title: string;
  readonly trigger?: string;
  readonly body: string;
  readonly tags?: string;
}

/** Opens the extension's popup in a tab of its own. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

/** Fills in a saved reply in the popup, as a person does, and saves it. */
export async function createReply(
  popup: Page,
  { title, trigger = '', body, tags = '' }: ReplyFields,
): Promise<void> {
  await popup.getByRole('button', { name: 'New reply' }).click();
  await popup.getByLabel('Title').fill(title);
  await popup.getByLabel('Trigger').fill(trigger);
  await popup.getByLabel('Text', { exact: true }).fill(body);
  await popup.getByLabel('Tags').fill(tags);
  await popup.getByRole('button', { name: 'Save' }).click();
  // Back in the list: it was proofread and is stored.
  await popup.getByRole('button', { name: 'New reply' }).waitFor();
  await popup.getByText(title, { exact: true }).first().waitFor();
}
