import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child-process.mjs';
import { extensionFolder, projectRoot } from './project-root.mjs';

const program = join(projectRoot, 'scripts', 'bootstrap', 'extension-probe-child.mjs');

/** Whether this browser starts with the extension and its service worker runs there. */
export async function extensionAnswersIn(browser, folder = extensionFolder) {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no extension in ${folder}: run \`npm run build\` first.`);
  }
  // In a child of its own, so that a browser that hangs can be ended, and because Playwright needs a newer Node.
  return (await run('node', [program, browser, folder], { quiet: true, timeout: 60_000 })) === 0;
}
