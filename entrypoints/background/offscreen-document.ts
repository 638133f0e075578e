import { browser } from 'wxt/browser';

let opening: Promise<void> | undefined;

/** Opens Chromium's one document of ours without a window, unless it is open. */
export function openOffscreen(): Promise<void> {
  return (opening ??= open().finally(() => (opening = undefined)));
}

async function open(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Runs the proofreading engine in a worker; makes the file of a scheduled backup.',
  });
}
