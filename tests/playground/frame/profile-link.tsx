import { createElement } from 'react';
import type { Person } from '../people';

/** A person's name as Facebook writes it: a link that says so itself. */
export function ProfileLink({ person }: { readonly person: Person }) {
  return createElement('a', { role: 'link', href: `/${person.handle}` }, <span>{person.name}</span>);
}
