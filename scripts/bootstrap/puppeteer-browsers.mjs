import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isProgram } from './programs-on-path.mjs';

/** Where a browser's program lies inside the folder that Puppeteer unpacks it to. */
const programs = {
  chrome: [
    ['chrome-linux64', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win32', 'chrome.exe'],
    ...['mac-arm64', 'mac-x64'].map((platform) => [
      `chrome-${platform}`,
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ]),
  ],
  firefox: [
    ['firefox', 'firefox'],
    ['firefox', 'firefox.exe'],
    ['Firefox.app', 'Contents/MacOS/firefox'],
  ],
};

/** The browsers that Puppeteer has downloaded, newest first. `browser` is `chrome` or `firefox`. */
export function puppeteerBrowsers(browser) {
  const cache = join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), browser);
  let versions = [];
  try {
    versions = readdirSync(cache).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    // Puppeteer was never here.
  }
  return versions
    .flatMap((version) => programs[browser].map((path) => join(cache, version, ...path)))
    .filter(isProgram);
}
