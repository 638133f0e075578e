import type { Person } from '../people';

export function DisplayName({ person }: { readonly person: Person }) {
  return (
    <span className="display-name">
      <bdi>
        <strong className="display-name__html">{person.name}</strong>
      </bdi>{' '}
      <span className="display-name__account" dir="ltr">
        @{person.handle}
      </span>
    </span>
  );
}
