import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { whyNoLanguageTool } from '../../languagetool/server/languagetool-classpath.ts';

/** `npm run bench:languagetool`: quality, latency and throughput with a real server, which it starts itself. */
const why = whyNoLanguageTool();
if (why) console.log(`Skipped. ${why}`);
else {
  const run = resolve(import.meta.dirname, '../run-module.ts');
  const { status } = spawnSync('node', [run, 'tests/bench/languagetool/main.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
