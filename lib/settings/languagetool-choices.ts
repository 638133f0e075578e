import { storage } from 'wxt/utils/storage';
import { type LanguageToolChoices, initialChoices } from '../checks/languagetool/choices';

/** What the user has chosen about LanguageTool, secrets apart: content scripts can read it. */
export const languageToolChoices = storage.defineItem<LanguageToolChoices>('local:languageTool', {
  fallback: initialChoices,
  version: 1,
});

export async function changeLanguageTool(change: Partial<LanguageToolChoices>): Promise<void> {
  await languageToolChoices.setValue({ ...(await languageToolChoices.getValue()), ...change });
}
