import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes the types of LanguageTool's API from our description of it. `openapi-typescript` needs an older TypeScript than
 * the project has, so it is run apart, and its result is committed.
 */
const folder = resolve(import.meta.dirname, '../../lib/checks/languagetool/api');
const apart = mkdtempSync(join(tmpdir(), 'postwright-openapi-'));
try {
  run('npm', ['init', '--yes']);
  run('npm', ['install', '--ignore-scripts', 'openapi-typescript@7.13.0', 'typescript@5.9.3']);
  run(join(apart, 'node_modules/.bin/openapi-typescript'), [
    join(folder, 'languagetool.openapi.yml'),
    '--output',
    join(folder, 'schema.ts'),
    '--root-types',
    '--root-types-no-schema-prefix',
  ]);
} finally {
  rmSync(apart, { recursive: true, force: true });
}
run('npx', ['--no-install', 'prettier', '--write', join(folder, 'schema.ts')], process.cwd());

function run(command, parameters, cwd = apart) {
  const { status } = spawnSync(command, parameters, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed.`);
}
