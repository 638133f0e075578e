import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { PlaygroundPage } from '../surfaces.ts';
import { pageHtml } from './page-html.ts';

/** Gives Vite an HTML file for each page, so that a page is one view in `pages/` and one line in `surfaces.ts`. */
export function htmlPages(root: string, pages: readonly PlaygroundPage[]): Plugin {
  const html = new Map(pages.map((page) => [resolve(root, page.page), pageHtml(page)]));
  return {
    name: 'playground-html-pages',
    enforce: 'pre',
    resolveId: (id) => (html.has(id) ? id : undefined),
    load: (id) => html.get(id),
  };
}
