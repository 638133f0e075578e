import { resolve } from 'node:path';
import { expect, test as base } from './browser.ts';
import { grantInManifest } from './granted-build.ts';

const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Playwright's `test`, where the browser has allowed servers on loopback: nobody can answer its question there. */
export const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  extensionFolder: async ({}, use) => {
    const granted = await grantInManifest(build, ['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    await use(granted.folder);
    await granted.remove();
  },
});

export { expect };
