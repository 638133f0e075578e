import { existsSync } from 'node:fs';
import { run } from './child-process.mjs';
import { isProgram } from './programs-on-path.mjs';

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs Debian's package where we may; undefined elsewhere, or when that fails. */
export async function installDebianChromium() {
  if (!canInstall()) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return undefined;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return ['/usr/bin/chromium'].find(isProgram);
}
