import { storage } from 'wxt/utils/storage';
import { managedItem } from './managed/managed-item';
import { type LanguageToolChoices, initialChoices } from '../checks/languagetool/choices';

/** What the user has chosen about LanguageTool, secrets apart: content scripts can read it. */
export const languageToolChoices = managedItem(
  storage.defineItem<LanguageToolChoices>('local:languageTool', { fallback: initialChoices, version: 1 }),
  (managed) => managed.languageTool,
);

export async function changeLanguageTool(change: Partial<LanguageToolChoices>): Promise<void> {
  await languageToolChoices.setValue({ ...(await languageToolChoices.getValue()), ...change });
}
