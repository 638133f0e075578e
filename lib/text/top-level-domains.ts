import tlds from 'tlds';

/**
 * Every top-level domain of the DNS root, lower case, internationalised ones in Unicode form
 * (IANA's list, through the npm package `tlds`).
 */
export const topLevelDomains: ReadonlySet<string> = new Set(tlds);

const PUNYCODE = /^xn--[a-z0-9-]+$/;

/** Whether a host's last label, without its dot and in any case, can end a public address. */
export function isTopLevelDomain(label: string): boolean {
  const name = label.toLowerCase();
  return topLevelDomains.has(name) || PUNYCODE.test(name);
}
