import { join } from 'node:path';
import { run } from './child-process.mjs';
import { projectRoot } from './project-root.mjs';

/** Writes `.wxt`, which tsconfig.json extends: linter and test runner read it as much as the compiler does. */
export async function prepareTypes() {
  await run('node', [join(projectRoot, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}
