import { storage } from 'wxt/utils/storage';

/**
 * The sites that the user turned on, as match patterns. The browser's permissions are what counts; this is their copy for
 * content scripts, which can't ask for permissions. The background alone writes it.
 */
export const addedSites = storage.defineItem<readonly string[]>('local:addedSites', { fallback: [] });
