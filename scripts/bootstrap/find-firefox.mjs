import { join } from 'node:path';
import { isProgram, programsOnPath } from './programs-on-path.mjs';
import { puppeteerBrowsers } from './puppeteer-browsers.mjs';

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Firefox', 'Firefox Developer Edition'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    );
  }
  if (process.platform !== 'win32') return [];
  return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
}

/** Firefox's program file, ESR first; undefined when there is none. */
export function findFirefox() {
  return [
    process.env.FIREFOX_PATH,
    ...programsOnPath(['firefox-esr', 'firefox']),
    ...usualPlaces(),
    ...puppeteerBrowsers('firefox'),
  ].find((file) => file && isProgram(file));
}
