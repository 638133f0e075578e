import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './bootstrap/find-chromium.mjs';
import { install } from './bootstrap/install.mjs';
import { prepareTypes } from './bootstrap/prepare-types.mjs';
import { startTally } from './bootstrap/tally.mjs';
import { runEditors, runLanguageTool, runPlaywright, runScript, runVitest } from './bootstrap/test-steps.mjs';

const reports = await mkdtemp(join(tmpdir(), 'postwright-test-'));
const tally = startTally();

async function runEverything() {
  await install();
  await prepareTypes();
  await tally.step('format:check', () => runScript('format:check'));
  await tally.step('lint', () => runScript('lint'));
  await tally.step('typecheck', () => runScript('typecheck'));
  await tally.step('unit and component tests', () => runVitest(join(reports, 'vitest.json')));
  const built = await tally.step('build', () => runScript('build'));
  const builtForFirefox = await tally.step('build:firefox', () => runScript('build:firefox'));
  const served = await tally.step('build:playground', () => runScript('build:playground'));
  if (!built || !builtForFirefox || !served) return tally.skip('browser tests');
  const chromium = await findChromium();
  await tally.step('browser tests', () => runPlaywright(join(reports, 'playwright.json'), chromium));
  await tally.step('a real LanguageTool server', () =>
    runLanguageTool(join(reports, 'languagetool'), chromium),
  );
  await tally.step('editor conformance', () => runEditors('.bench/editors.json', chromium));
}

try {
  await runEverything();
} catch (error) {
  tally.fail(error);
}
await rm(reports, { recursive: true, force: true });
process.exitCode = tally.finish() ? 0 : 1;
