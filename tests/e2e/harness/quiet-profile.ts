import { createHash } from 'node:crypto';
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

/**
 * What the user would set on chrome://extensions: the developer mode, without which an unpacked extension that is
 * reloaded stays off, and "Allow in Incognito".
 */
function extensionPreferences(extension: string) {
  return { ui: { developer_mode: true }, settings: { [unpackedId(extension)]: { incognito: true } } };
}

/** The id that Chromium gives an unpacked extension: 128 bits of its folder's SHA-256, in the letters a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** A Chromium profile in a temporary folder. */
export interface QuietProfile {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Makes a new, empty profile, for a Chromium that asks no server for anything by itself.
 * @param extension The folder of the unpacked extension, if it will have one.
 */
export async function createQuietProfile(extension?: string): Promise<QuietProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'postwright-profile-'));
  await mkdir(join(folder, 'Default'));
  const all = { ...preferences, ...(extension && { extensions: extensionPreferences(extension) }) };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(all));
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
