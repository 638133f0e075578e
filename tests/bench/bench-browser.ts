import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { launchWithExtension } from '../e2e/harness/launch.ts';
import { createQuietProfile } from '../e2e/harness/quiet-profile.ts';
import { routePlayground } from '../playground/route.ts';
import { surfaceById } from '../playground/surfaces.ts';

/** A browser that shows the playground, with or without the extension. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly hasExtension: boolean;
  open(surface: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param extension The unpacked extension's folder; `undefined` for a browser without one. */
export async function startBrowser(
  executablePath: string,
  extension: string | undefined,
): Promise<BenchBrowser> {
  const { context, close } = extension
    ? await launchWithExtension({ executablePath, extension, headless: true })
    : await launchWithout(executablePath);
  await routePlayground(context, resolve(import.meta.dirname, '../../.output/playground'));
  return {
    context,
    close,
    hasExtension: extension !== undefined,
    async open(surface) {
      const page = await context.newPage();
      await page.goto(surfaceById(surface).url);
      return page;
    },
  };
}

async function launchWithout(executablePath: string) {
  const profile = await createQuietProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath,
    headless: true,
    args: ['--disable-gpu', '--disable-quic'],
  });
  return {
    context,
    async close() {
      await context.close();
      await profile.remove();
    },
  };
}
