/**
 * A server's address as people type or paste it: `localhost:8081`, `https://host/path`. `undefined` for what is no web
 * address, or holds a user name. Without a scheme it is `http` on this machine, else `https`.
 */
export function readWebAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const full = hasScheme ? text : `${isLoopback(`http://${text}`) ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const { protocol, hostname, username } = url;
  const isHost = hostname.includes('.') || hostname === 'localhost' || hostname.includes(':') || hasScheme;
  return /^https?:$/.test(protocol) && isHost && username === '' ? url : undefined;
}

/** How a server is called: its host, with the port where it has one. */
export function hostOf({ url }: { readonly url: string }): string {
  return new URL(url).host;
}

/** Whether it is on this machine, and reached without a network. */
export function isLoopback(url: string): boolean {
  return /^https?:\/\/(?:localhost(?=[:/]|$)|127\.|\[::1\])/i.test(url);
}

/** Whether a value can be sent as a header: without line breaks, and of Latin-1 only. */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
