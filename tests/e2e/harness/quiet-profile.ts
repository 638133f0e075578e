import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What flags cannot switch off: connections ahead of a navigation, and the download of a spelling dictionary. */
const preferences = {
  net: { network_prediction_options: 2 },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], blocked_dictionaries: ['en-US', 'en'] },
};

/** A Chromium profile in a temporary folder. */
export interface QuietProfile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes a new, empty profile, for a Chromium that asks no server for anything by itself. */
export async function createQuietProfile(): Promise<QuietProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'postwright-profile-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  return {
    folder,
    async remove() {
      process.off('exit', removeAtExit);
      // The browser's last process may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
