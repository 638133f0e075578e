import type { Person } from '../people';

/** A coloured disc with an initial: nobody's picture, nothing to load. */
export function Avatar({ person, size = 40 }: { readonly person: Person; readonly size?: number }) {
  const hue = (person.handle.charCodeAt(0) * 53 + person.handle.length * 29) % 360;
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size / 2.4, background: `oklch(0.58 0.11 ${hue})` }}
    >
      {person.name.slice(0, 1)}
    </span>
  );
}
