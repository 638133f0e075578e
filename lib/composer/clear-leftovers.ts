import { highlightNames, overlayTag } from './page-names';

/**
 * Takes away what an older version of the extension, updated or reloaded meanwhile, has left on the page. Its script
 * may still run there, deaf: it ends when it sees its element go (`overlay-host.ts`). Firefox has ended it already, and
 * what it drew would stay for good.
 */
export function clearLeftovers(): void {
  for (const host of document.querySelectorAll(overlayTag)) host.remove();
  // By name: an isolated world of Firefox's can't walk through the registry.
  for (const name of Object.values(highlightNames)) CSS.highlights.delete(name);
}
