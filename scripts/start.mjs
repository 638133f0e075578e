import { findChromium } from './bootstrap/find-chromium.mjs';
import { install } from './bootstrap/install.mjs';
import { npm } from './bootstrap/npm.mjs';
import { run } from './bootstrap/child-process.mjs';

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const program =
  hasDisplay && !process.argv.includes('--headless') ? 'open-playground.ts' : 'headless-demo.ts';

async function build(script) {
  if ((await npm(['run', '--silent', script])) !== 0)
    throw new Error(`npm run ${script} failed (see above).`);
}

try {
  await install();
  await build('build');
  await build('build:playground');
  const chromium = await findChromium();
  process.exitCode = await run('node', [`scripts/demo/${program}`, chromium]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
