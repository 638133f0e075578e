import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { whyNoLanguageTool } from './server/languagetool-classpath.ts';
import { startLanguageTool } from './server/start-languagetool.ts';
import { warmUp } from './server/warm-up.ts';

/**
 * Runs what needs a real LanguageTool: first the library in Node, then the built extension in Chromium. Skipped with a word
 * where there is no Java or Maven. Parameters go to Playwright. `POSTWRIGHT_REPORTS` is a folder for the JSON reports of
 * both, `vitest.json` and `playwright.json`; none is written where it is not set.
 */
const root = resolve(import.meta.dirname, '../..');
const reports = process.env['POSTWRIGHT_REPORTS'];
const why = whyNoLanguageTool();
if (why) console.log(`Skipped. ${why}`);
else {
  const server = await startLanguageTool();
  try {
    await warmUp(server.url);
    const inNode = await runVitest(server.url);
    const inBrowser = await runPlaywright(server.url);
    process.exitCode = Math.max(inNode, inBrowser);
  } finally {
    await server.stop();
  }
}

function runVitest(server: string): Promise<number> {
  const json = reports ? ['--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`] : [];
  const parameters = ['run', '-c', 'tests/languagetool/vitest.config.ts', '--reporter=default', ...json];
  return run('vitest', parameters, { POSTWRIGHT_LANGUAGETOOL: server });
}

function runPlaywright(server: string): Promise<number> {
  const parameters = ['test', '-c', 'tests/languagetool/playwright.config.ts', ...process.argv.slice(2)];
  const report = reports && join(reports, 'playwright.json');
  return run('playwright', [...parameters, `--reporter=${report ? 'list,json' : 'list'}`], {
    POSTWRIGHT_LANGUAGETOOL: server,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

/** Resolves with the exit code, 1 where a signal ended it. */
async function run(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const command = resolve(root, 'node_modules/.bin', program);
  const child = spawn(command, parameters, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
