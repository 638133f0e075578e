import { installDebianChromium } from './debian-chromium.mjs';
import { extensionAnswersIn } from './extension-probe.mjs';
import { installedChromiums } from './installed-chromiums.mjs';
import { downloadPlaywrightChromium, playwrightChromium } from './playwright-chromium.mjs';

/** Programs to try, cheapest first; each step is taken only when nothing before it was accepted. */
async function* candidates() {
  yield process.env.CHROME_PATH;
  yield* installedChromiums();
  yield await playwrightChromium();
  console.log("No Chromium that takes the extension yet; downloading Playwright's …");
  yield await downloadPlaywrightChromium();
  yield await installDebianChromium();
}

/**
 * A Chromium in which our built extension has answered. Throws one sentence that says what to do when there is none.
 */
export async function findChromium() {
  const refused = new Set();
  for await (const candidate of candidates()) {
    if (!candidate || refused.has(candidate)) continue;
    if (await extensionAnswersIn(candidate)) return candidate;
    console.log(`The extension does not start in ${candidate}.`);
    refused.add(candidate);
  }
  throw new Error(
    'No Chromium that takes an extension was found: install Chromium (or Chrome for Testing; Google Chrome itself ' +
      'refuses) and set CHROME_PATH to its program file.',
  );
}
