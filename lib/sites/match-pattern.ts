/** Whether a match pattern is for this host, whatever its scheme: `https://host/*`, `https://*.domain/*` or all hosts. */
export function matchesHost(pattern: string, hostname: string): boolean {
  if (pattern === '<all_urls>') return true;
  const { host = '' } = /^[^:]+:\/\/(?<host>[^/]+)\//.exec(pattern)?.groups ?? {};
  if (!host.startsWith('*')) return host === hostname;
  return host === '*' || hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Whether one of these match patterns, each for whole origins, is for the page at `url`. */
export function matchesUrl(patterns: readonly string[], url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isScheme = (pattern: string) => pattern.startsWith(protocol) || /^(?:\*:|<all_urls>$)/.test(pattern);
  return patterns.some((pattern) => isScheme(pattern) && matchesHost(pattern, hostname));
}

/**
 * The narrowest match pattern for the page at `url`: its scheme and host, on every port, since Firefox knows no ports in
 * patterns. `undefined` where there is no website.
 */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}
