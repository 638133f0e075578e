import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
} else {
  const server = await startLanguageTool();
  try {
    await warmUp(server.url);
    const env = { ...process.env, POSTWRIGHT_LANGUAGETOOL: server.url };
    const inNode = await run('vitest', ['run', '-c', 'tests/languagetool/vitest.config.ts'], env);
    const parameters = ['test', '-c', 'tests/languagetool/playwright.config.ts', ...process.argv.slice(2)];
    const inBrowser = await run('playwright', parameters, env);
    process.exitCode = inNode || inBrowser;
  } finally {
    await server.stop();
  }
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
