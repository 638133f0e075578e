import { startI18n, uiDirection, uiLanguage } from '../../lib/i18n/i18n';

/** Loads the strings of the chosen language and tells the page its language and direction. */
export async function startDocumentLanguage(): Promise<void> {
  try {
    await startI18n();
  } finally {
    // The browser's own language still works when the chosen one could not be loaded.
    document.documentElement.lang = uiLanguage();
    document.documentElement.dir = uiDirection();
  }
}
