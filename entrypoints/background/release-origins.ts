import { browser } from 'wxt/browser';

/** Gives permissions back that nothing is left to need. What a policy keeps must not keep anything from going on. */
export async function releaseOrigins(patterns: readonly string[], needed: readonly string[]): Promise<void> {
  const gone = patterns.filter((pattern) => !needed.includes(pattern));
  await Promise.allSettled(gone.map((origin) => browser.permissions.remove({ origins: [origin] })));
}
