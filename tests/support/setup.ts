import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeEach } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Tree = { readonly [key: string]: string | Tree };

/** Strings as the extension's `_locales` files have them: key parts joined by underscores. */
export function flatten(tree: Tree, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}_`),
    ),
  ) as Record<string, string>;
}

/** All strings of one language. */
export function readLocale(language: string): Record<string, string> {
  return flatten(load(readFileSync(`lib/i18n/locales/${language}.yml`, 'utf8')) as Tree);
}

const english = readLocale('en');

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no i18n; the interface speaks English in tests unless they say otherwise.
  browser.i18n.getMessage = (name: string) => english[name] ?? '';
});
