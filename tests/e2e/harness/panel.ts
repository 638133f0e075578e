import type { Page } from 'playwright-core';
import { overlay } from './overlay.ts';

/** Opens the panel by its button in the bar, and shows a section of it. */
export async function openPanel(page: Page, section: string): Promise<void> {
  await overlay(page).part('open-panel').click();
  await overlay(page).part(`tab-${section}`).click();
}
