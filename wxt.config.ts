import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { siteMatches } from './lib/sites/sites';
import { buildDictionaries, dictionaryFiles } from './scripts/dictionaries/build';

const harperBinary = resolve('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');

export default defineConfig({
  modules: [
    '@wxt-dev/module-react',
    '@wxt-dev/i18n/module',
    '@wxt-dev/webextension-polyfill',
    '@wxt-dev/auto-icons',
  ],
  imports: false,
  i18n: { localesDir: resolve('lib/i18n/locales') },
  autoIcons: { baseIconPath: resolve('components/ui/icon.svg') },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: siteMatches,
    // For scheduled backups, asked for when they are turned on.
    optional_permissions: ['downloads'],
    // Nothing of it is granted until the user asks for one site in the popup.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: siteMatches,
        js: ['watcher.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';",
    },
    // Firefox reads what an administrator has set without a schema.
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '130',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'postwright@postwright.invalid',
          strict_min_version: '142.0',
          // Asked for when a LanguageTool server, or one with a model, is turned on.
          data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
        },
      },
    }),
  }),
  hooks: {
    // Harper's engine is copied as a file, not bundled: 16 MB that only the engine's worker fetches, once.
    'build:publicAssets'(_, assets) {
      assets.push({ absoluteSrc: harperBinary, relativeDest: 'harper.wasm' });
      const dictionaries = buildDictionaries();
      for (const name of dictionaryFiles)
        assets.push({ absoluteSrc: resolve(dictionaries, name), relativeDest: `dictionaries/${name}` });
      assets.push({
        absoluteSrc: resolve('lib/settings/managed/managed-schema.json'),
        relativeDest: 'managed-schema.json',
      });
      // The licences of what is bundled ask to go with it.
      for (const name of ['LICENSE', 'NOTICE'])
        assets.push({ absoluteSrc: resolve(name), relativeDest: name });
    },
  },
});
