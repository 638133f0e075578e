import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { htmlPages } from './build/html-pages.ts';
import { playgroundPages } from './surfaces.ts';

const root = import.meta.dirname;

export default defineConfig({
  root,
  publicDir: false,
  plugins: [htmlPages(root, playgroundPages)],
  // Draft.js expects Node's name for the global object.
  define: { global: 'globalThis' },
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: resolve(root, '../../.output/playground'),
    emptyOutDir: true,
    // Absolute, because the pages are served at any path of any host; `route.ts` knows this folder.
    assetsDir: 'playground-assets',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries(playgroundPages.map(({ id, page }) => [id, resolve(root, page)])),
    },
  },
});
