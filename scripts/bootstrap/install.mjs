import { sep } from 'node:path';
import { packagesMatchTheLock } from './installed-packages.mjs';
import { npm } from './npm.mjs';
import { ensurePinnedNode } from './pinned-node.mjs';

/** Installs what package-lock.json asks for, if it is not there yet. Throws one sentence that says what to do. */
export async function install() {
  if (!packagesMatchTheLock()) {
    console.log('Installing the packages of package-lock.json …');
    // Windows cannot delete the program that runs us, which `npm ci` would do.
    const oursIsInside = process.execPath.includes(`${sep}node_modules${sep}`);
    const command = process.platform === 'win32' && oursIsInside ? ['install', '--no-save'] : ['ci'];
    const code = await npm([...command, '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      throw new Error(
        `npm ${command[0]} failed; its reason is above. It needs the npm registry and a package-lock.json that fits package.json.`,
      );
    }
  }
  await ensurePinnedNode();
}
