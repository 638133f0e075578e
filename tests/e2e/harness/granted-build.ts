import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** A copy of a build, as if the user had allowed further origins. */
export interface GrantedBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies a build and puts origins and optional permissions into its manifest: nobody can answer `permissions.request` in a headless browser. */
export async function grantInManifest(
  build: string,
  origins: readonly string[],
  permissions: readonly string[] = [],
): Promise<GrantedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'postwright-granted-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    host_permissions: string[];
    permissions: string[];
    optional_permissions: string[];
  };
  manifest.host_permissions.push(...origins);
  manifest.permissions.push(...permissions);
  manifest.optional_permissions = manifest.optional_permissions.filter((one) => !permissions.includes(one));
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What Chromium's own page of extensions uses; only what we call. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: {
    readonly extensionId: string;
    readonly hostAccess: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
  }): Promise<void>;
  addHostPermission(extensionId: string, origin: string): Promise<void>;
  removeHostPermission(extensionId: string, origin: string): Promise<void>;
}

/** The extension's site access in the browser's own settings, where the user can allow and forbid origins. */
export interface BrowserSettings {
  /** Forbids all origins. */
  forbidAll(): Promise<void>;
  allow(origin: string): Promise<void>;
  forbid(origin: string): Promise<void>;
}

/** Opens the browser's page about the extension. */
export async function openBrowserSettings(context: BrowserContext, id: string): Promise<BrowserSettings> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  const call = (name: keyof DeveloperPrivate, ...values: unknown[]) =>
    page.evaluate(
      async ([method, args]) => {
        const api = (globalThis as unknown as { chrome: { developerPrivate: Record<string, unknown> } })
          .chrome;
        await (api.developerPrivate[method] as (...given: unknown[]) => Promise<void>)(...args);
      },
      [name, values] as const,
    );
  return {
    forbidAll: () =>
      call('updateExtensionConfiguration', { extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' }),
    allow: (origin) => call('addHostPermission', id, origin),
    forbid: (origin) => call('removeHostPermission', id, origin),
  };
}
