/**
 * Chromium refuses to ask port 1, so nothing leaves the browser for a server that is said to be there. Playwright
 * switches most of the browser's own errands off; these three are left.
 */
const nowhere = 'http://127.0.0.1:1';

const quietFlags = [
  `--gaia-url=${nowhere}`,
  `--component-updater=url-source=${nowhere}`,
  `--autofill-server-url=${nowhere}`,
  '--disable-quic',
];

/** Flags of a Chromium that has this unpacked extension and talks to no server of its maker's. */
export function chromiumFlags(extension) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-gpu',
    ...quietFlags,
  ];
}
