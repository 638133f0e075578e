/** Everyone who appears on a playground page. Plain data: tests compare what the extension found with it. */
export interface Person {
  readonly name: string;
  /** Without the leading @; on Mastodon with the person's server. */
  readonly handle: string;
}

export const you: Person = { name: 'Northwind Coffee', handle: 'northwind' };
export const maya: Person = { name: 'Maya Haddad', handle: 'maya_haddad' };
export const amine: Person = { name: 'Amine Bouzid', handle: 'amine.bsky.social' };
export const noor: Person = { name: 'نور الخطيب', handle: 'noor@toot.example' };
export const lucas: Person = { name: 'Lucas Moreau', handle: 'lucasmoreau' };
export const tessa: Person = { name: 'Tessa Lind 🌿', handle: 'tessalind' };
