/**
 * A library's address as people type or paste it. `undefined` for what is no web address, and for one with a name and
 * password in it: those would be kept in the open. Without a scheme it is `https`.
 */
export function readLibraryUrl(typed: string): string | undefined {
  const text = typed.trim();
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  if (!/^https?:$/.test(url.protocol) || !isHost || url.username !== '' || url.password !== '')
    return undefined;
  url.hash = '';
  return url.href;
}

/** What a library is called that does not say so itself: its file, or its host. */
export function nameOfUrl(url: string): string {
  const { host, pathname } = new URL(url);
  const file = pathname.split('/').findLast((part) => part !== '');
  return file === undefined ? host : `${host} · ${decoded(file)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
