import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment, run } from './child-process.mjs';
import { isProgram } from './programs-on-path.mjs';
import { projectRoot } from './project-root.mjs';

const printPath = "process.stdout.write(require('playwright-core').chromium.executablePath())";

/** Playwright's own Chromium, if it was downloaded. Asked in a child: Playwright needs a newer Node than we do. */
export async function playwrightChromium() {
  try {
    const options = { cwd: projectRoot, env: childEnvironment() };
    const { stdout } = await promisify(execFile)('node', ['-e', printPath], options);
    return isProgram(stdout) ? stdout : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads it and says where it is; undefined where the download is out of reach. */
export async function downloadPlaywrightChromium() {
  const program = join(projectRoot, 'node_modules', 'playwright-core', 'cli.js');
  const tenMinutes = 600_000;
  // --no-shell: the smaller headless program that comes with it knows no extensions.
  await run('node', [program, 'install', '--no-shell', 'chromium'], { timeout: tenMinutes });
  return playwrightChromium();
}
