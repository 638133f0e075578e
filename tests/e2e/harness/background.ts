import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Browser } from 'wxt/browser';

declare global {
  var chrome: typeof Browser;
}

/** The extension's service worker, as soon as it runs. */
export async function backgroundWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Loads the extension again, as an update does; resolves once its new worker runs. */
export async function reloadExtension(context: BrowserContext): Promise<void> {
  const worker = await backgroundWorker(context);
  const next = context.waitForEvent('serviceworker');
  // Who reloads does not live to answer.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await next;
}

/** Takes the extension away under its open pages. */
export async function removeExtension(context: BrowserContext): Promise<void> {
  const worker = await backgroundWorker(context);
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
  await gone;
}

/**
 * Puts the service worker to sleep, as the browser does after thirty idle seconds.
 * @param page Any page of the browser: the protocol is spoken through it.
 */
export async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const client = await context.newCDPSession(page);
  const waitFor = (status: 'running' | 'stopped') =>
    new Promise<string>((resolve) => {
      client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const background = versions.find(({ scriptURL }) => scriptURL.endsWith('/background.js'));
        if (background?.runningStatus === status) resolve(background.versionId);
      });
    });
  const running = waitFor('running');
  await client.send('ServiceWorker.enable');
  const versionId = await running;
  // A message may wake it again at once: what counts is that it was gone.
  const stopped = waitFor('stopped');
  await client.send('ServiceWorker.stopWorker', { versionId });
  await stopped;
  await client.detach();
}
