import type { CurrentSite, SiteAccess } from '../../../components/popup/current-site';

/** Permissions without a browser: the user answers with `grants`. */
export function createFakeSiteAccess(start: CurrentSite, grants: boolean): SiteAccess {
  let site = start;
  const listeners = new Set<() => void>();
  const become = (kind: 'added' | 'off') => {
    if ('host' in site) site = { ...site, kind };
    for (const listener of listeners) listener();
  };
  return {
    current: () => Promise.resolve(site),
    async request() {
      if (grants) become('added');
      return grants;
    },
    async release() {
      become('off');
      return true;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
