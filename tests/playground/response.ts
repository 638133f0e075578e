import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { nonce } from './build/page-html.ts';
import { instance } from './mastodon/instance.ts';
import { playgroundPages } from './surfaces.ts';

/** As strict as the networks' own: what works here does not lean on a page's permission. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'nonce-${nonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const pageFiles = new Map(playgroundPages.map(({ url, page }) => [url, page]));

export interface PlaygroundResponse {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What the playground built in `folder` answers at this address; nothing for an address it does not know. */
export async function playgroundResponse(
  address: string,
  folder: string,
): Promise<PlaygroundResponse | undefined> {
  const { origin, pathname } = new URL(address);
  if (origin === 'https://mastodon.social' && pathname === '/api/v2/instance') {
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(instance) };
  }
  const file = pathname.startsWith('/playground-assets/') ? pathname : pageFiles.get(origin + pathname);
  if (!file) return undefined;
  const headers = {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
  };
  return { headers, body: await readFile(join(folder, file), 'utf8') };
}
