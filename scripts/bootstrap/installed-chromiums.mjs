import { join } from 'node:path';
import { isProgram, programsOnPath } from './programs-on-path.mjs';
import { puppeteerBrowsers } from './puppeteer-browsers.mjs';

const macApplications = ['Chromium', 'Google Chrome for Testing'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function usualPlaces() {
  if (process.platform === 'darwin') return macApplications;
  if (process.platform !== 'win32') return [];
  return [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
}

/**
 * Programs on this machine that may be a Chromium. Google Chrome and Edge are left out: they ignore
 * `--load-extension`.
 */
export function installedChromiums() {
  return [
    ...programsOnPath(['chromium', 'chromium-browser']),
    ...usualPlaces().filter(isProgram),
    ...puppeteerBrowsers('chrome'),
  ];
}
