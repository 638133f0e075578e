import { browser } from 'wxt/browser';

type Listener = (change: { readonly origins: string[] }) => void;

/** The parts of the browser that site access needs and the fake browser lacks: permissions, registrations, tabs. */
export interface FakePermissions {
  readonly granted: Set<string>;
  readonly registered: Map<string, { readonly matches: string[] }>;
  /** Tabs that a script was put into, with its target. */
  readonly injected: unknown[];
  /** Grants or takes back, as the browser's own settings do, and tells the listeners. */
  grant(origin: string): void;
  revoke(origin: string): void;
}

/** Puts them into the fake browser. `kept` are origins that the browser does not let an extension give back. */
export function fakePermissions(start: readonly string[], kept: readonly string[] = []): FakePermissions {
  const granted = new Set(start);
  const registered: FakePermissions['registered'] = new Map();
  const injected: unknown[] = [];
  const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };
  const event = (set: Set<Listener>) => ({
    addListener: (listener: Listener) => void set.add(listener),
    removeListener: (listener: Listener) => void set.delete(listener),
  });
  const tell = (set: Set<Listener>, origin: string) => {
    for (const listener of set) listener({ origins: [origin] });
  };
  const fake: FakePermissions = {
    granted,
    registered,
    injected,
    grant(origin) {
      granted.add(origin);
      tell(listeners.added, origin);
    },
    revoke(origin) {
      granted.delete(origin);
      tell(listeners.removed, origin);
    },
  };
  const register = (scripts: { id: string; matches: string[] }[]) => {
    for (const script of scripts) registered.set(script.id, script);
    return Promise.resolve();
  };
  Object.assign(browser, {
    permissions: {
      getAll: () => Promise.resolve({ permissions: [], origins: [...granted] }),
      contains: ({ origins = [] }: { origins?: string[] }) =>
        Promise.resolve(origins.every((origin) => granted.has(origin))),
      request: ({ origins = [] }: { origins?: string[] }) => {
        for (const origin of origins) fake.grant(origin);
        return Promise.resolve(true);
      },
      remove: ({ origins = [] }: { origins?: string[] }) => {
        if (origins.some((origin) => kept.includes(origin)))
          return Promise.reject(new Error('You cannot remove required permissions.'));
        for (const origin of origins) fake.revoke(origin);
        return Promise.resolve(true);
      },
      onAdded: event(listeners.added),
      onRemoved: event(listeners.removed),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
      registerContentScripts: register,
      updateContentScripts: register,
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
        return Promise.resolve();
      },
      executeScript: (injection: unknown) => {
        injected.push(injection);
        return Promise.resolve([]);
      },
    },
  });
  browser.tabs.query = (({ url }: { url: string[] }) =>
    Promise.resolve([{ id: 7, url: url[0] }])) as unknown as typeof browser.tabs.query;
  return fake;
}
