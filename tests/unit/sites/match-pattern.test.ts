import { describe, expect, it } from 'vitest';
import { isClosedPage } from '../../../lib/sites/closed-pages';
import { matchesUrl, originPattern } from '../../../lib/sites/match-pattern';

describe('originPattern', () => {
  it.each([
    ['https://toot.example/@noor?x#y', 'https://toot.example/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['chrome://extensions/', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['file:///home/noor/notes.html', undefined],
    ['about:blank', undefined],
    ['null', undefined],
    ['', undefined],
  ])('of %s is %s', (url, pattern) => expect(originPattern(url)).toBe(pattern));
});

describe('matchesUrl', () => {
  it.each([
    ['https://toot.example/*', 'https://toot.example/home', true],
    ['https://toot.example/*', 'https://toot.example:8443/', true],
    ['https://toot.example/*', 'http://toot.example/', false],
    ['https://toot.example/*', 'https://evil-toot.example/', false],
    ['https://toot.example/*', 'https://www.toot.example/', false],
    ['https://*.toot.example/*', 'https://www.toot.example/', true],
    ['*://toot.example/*', 'http://toot.example/', true],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'http://anything.example/', true],
    ['http://*/*', 'https://anything.example/', false],
  ])('%s for %s: %s', (pattern, url, expected) => expect(matchesUrl([pattern], url)).toBe(expected));
});

describe('isClosedPage', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x', true],
    ['https://chrome.google.com/webstore/category/extensions', true],
    ['https://addons.mozilla.org/en-US/firefox/', true],
    ['https://chrome.google.com/', false],
    ['https://www.google.com/?q=https://addons.mozilla.org/', false],
  ])('%s: %s', (url, expected) => expect(isClosedPage(url)).toBe(expected));
});
