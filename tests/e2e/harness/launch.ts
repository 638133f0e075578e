import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumFlags } from '../../../scripts/bootstrap/chromium-flags.mjs';
import { createQuietProfile } from './quiet-profile.ts';

/** How Chromium is started with the extension. */
export interface LaunchOptions {
  /** Chromium's program file. */
  readonly executablePath: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Address of a proxy through which every process of the browser has to go, loopback included. */
  readonly proxy?: string;
  /** Further flags, for a Chromium that lacks something. */
  readonly flags?: readonly string[];
  /** The window's own size instead of a fixed viewport. */
  readonly resizable?: boolean;
}

/** A browser with a profile of its own that is deleted when the browser is closed. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Chromium with the extension and a new profile. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { executablePath, extension, headless, proxy, flags = [], resizable = false } = options;
  const profile = await createQuietProfile(extension);
  const proxyFlags = proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath,
    headless,
    args: [...chromiumFlags(extension), ...proxyFlags, ...flags],
    ...(resizable && { viewport: null }),
  });
  return {
    context,
    async close() {
      await context.close();
      await profile.remove();
    },
  };
}

/** The id that Chromium gave the extension; resolves once its service worker runs. */
export async function waitForExtensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
