import { join } from 'node:path';
import { extensionFolder, projectRoot } from '../bootstrap/project-root.mjs';
import {
  launchWithExtension,
  waitForExtensionId,
  type LaunchedBrowser,
} from '../../tests/e2e/harness/launch.ts';
import { routePlayground } from '../../tests/playground/route.ts';

/** Chromium (its program file is our parameter) with the built extension, and the playground instead of the web. */
export async function startDemoBrowser({ headless }: { headless: boolean }): Promise<LaunchedBrowser> {
  const executablePath = process.argv[2];
  if (!executablePath) throw new Error("Chromium's program file is missing: use `npm start`.");
  const extension = extensionFolder;
  const browser = await launchWithExtension({ executablePath, extension, headless, resizable: !headless });
  await routePlayground(browser.context, join(projectRoot, '.output', 'playground'));
  await waitForExtensionId(browser.context);
  return browser;
}
