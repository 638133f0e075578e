import { browser } from 'wxt/browser';

let opening: Promise<void> | undefined;

/** Opens Chromium's hidden page of the extension, if it is not open. */
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
