import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** A text file of an installed package. */
export function readPackageFile(name: string, path: string): string {
  return readFileSync(packageFile(name, path), 'utf8');
}

export function packageFile(name: string, path: string): string {
  return resolve(modules, name, path);
}
