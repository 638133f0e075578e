import type { BrowserName } from '../driver/driver.ts';

/** The manifest of an extension that is nothing but the content script of the tests. */
export function manifest(browser: BrowserName): object {
  return {
    manifest_version: 3,
    name: 'Postwright editor tests',
    version: '1.0',
    content_scripts: [
      {
        // A match pattern has no port: it stands for all of them.
        matches: ['http://127.0.0.1/*'],
        js: ['content.js'],
        all_frames: true,
        // TinyMCE edits in a frame without an address of its own.
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'editor-tests@postwright.invalid' } },
      host_permissions: ['http://127.0.0.1/*'],
    }),
  };
}
