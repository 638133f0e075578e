/**
 * Websites on which the browsers let no extension run, whatever the user allows. Chromium's `extensions_client.cc` names
 * its store at both addresses, Edge does the same with its own; Firefox has `extensions.webextensions.restrictedDomains`.
 */
const closed = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://accounts-static.cdn.mozilla.net/',
  'https://accounts.firefox.com/',
  'https://addons.cdn.mozilla.net/',
  'https://addons.mozilla.org/',
  'https://api.accounts.firefox.com/',
  'https://content.cdn.mozilla.net/',
  'https://discovery.addons.mozilla.org/',
  'https://install.mozilla.org/',
  'https://oauth.accounts.firefox.com/',
  'https://profile.accounts.firefox.com/',
  'https://support.mozilla.org/',
  'https://sync.services.mozilla.com/',
];

/** Whether the browser keeps extensions away from this website. */
export function isClosedPage(url: string): boolean {
  return closed.some((start) => url.startsWith(start));
}
