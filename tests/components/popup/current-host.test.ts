import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { currentHost } from '../../../entrypoints/popup/current-host';

describe('currentHost', () => {
  it.each([
    ['https://x.com/compose/post', 'x.com'],
    ['http://localhost:3000/', 'localhost'],
    ['chrome://extensions/', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    // Without permission the browser hides the address.
    [undefined, undefined],
  ])('of %s is %s', async (url, host) => {
    browser.tabs.query = (() => Promise.resolve([{ url }])) as unknown as typeof browser.tabs.query;
    expect(await currentHost()).toBe(host);
  });
});
