import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { manifest } from './extension/manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, '.output', 'editors');

/** Where the built pages and extensions lie. */
export const built = {
  pages: join(output, 'pages'),
  chromium: join(output, 'chromium'),
  firefox: join(output, 'firefox'),
} as const;

/** Builds the editors' pages, and the test extension for both browsers. */
export async function buildAll(): Promise<void> {
  await buildPages();
  await Promise.all([buildExtension('chromium'), buildExtension('firefox')]);
}

function buildPages(): Promise<unknown> {
  const pages = resolve(root, 'tests/playground/editors');
  return build({
    configFile: false,
    logLevel: 'warn',
    root: pages,
    base: './',
    publicDir: false,
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic' } },
    // One copy, or the plugins do not know the editor's nodes.
    resolve: { dedupe: ['lexical', 'react', 'react-dom'] },
    build: {
      outDir: built.pages,
      emptyOutDir: true,
      minify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: [join(pages, 'index.html'), join(pages, 'framed.html')] },
    },
  });
}

async function buildExtension(browser: 'chromium' | 'firefox'): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      outDir: built[browser],
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, 'extension/content.ts'),
        formats: ['iife'],
        name: 'editorTests',
        fileName: () => 'content.js',
      },
    },
  });
  await mkdir(built[browser], { recursive: true });
  await writeFile(join(built[browser], 'manifest.json'), JSON.stringify(manifest(browser)));
}

if (import.meta.main) await buildAll();
