import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whyNoLanguageTool } from './server/languagetool-classpath.ts';
import { startLanguageTool } from './server/start-languagetool.ts';
import { warmUp } from './server/warm-up.ts';

/**
 * Runs what needs a real LanguageTool: first the library in Node, then the built extension in Chromium. Skipped with a word
 * where there is no Java or Maven. Parameters go to Playwright.
 */
const root = resolve(import.meta.dirname, '../..');
const why = whyNoLanguageTool();
if (why) {
  console.log(`Skipped. ${why}`);
  report({ passed: 0, failed: 0, skipped: 1 });
} else {
  const server = await startLanguageTool();
  try {
    await warmUp(server.url);
    const env = { ...process.env, POSTWRIGHT_LANGUAGETOOL: server.url };
    const inNode = await run('vitest', ['run', '-c', 'tests/languagetool/vitest.config.ts'], env);
    const parameters = ['test', '-c', 'tests/languagetool/playwright.config.ts', ...process.argv.slice(2)];
    const inBrowser = await run('playwright', parameters, env);
    const failed = [inNode, inBrowser].filter((code) => code !== 0).length;
    report({ passed: 2 - failed, failed, skipped: 0 });
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await server.stop();
  }
}

/** For `npm test`, which adds up what its steps report: each of the two runs counts as one. */
function report(outcome: { passed: number; failed: number; skipped: number }): void {
  const file = process.env['POSTWRIGHT_REPORT'];
  if (file) writeFileSync(file, JSON.stringify(outcome));
}

async function run(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(resolve(root, 'node_modules/.bin', program), parameters, {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
