import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

function packagesIn(...path) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, ...path), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what package-lock.json asks for; npm writes down there what it has installed. */
export function packagesMatchTheLock() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules', '.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([folder, { version, optional, link }]) => {
    if (folder === '' || link) return true;
    const found = installed[folder];
    // An optional package may be missing: it is often one for another platform.
    return found ? found.version === version : optional === true;
  });
}
