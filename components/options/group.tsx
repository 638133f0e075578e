import { useId, type ReactNode } from 'react';

interface GroupProps {
  readonly title: string;
  /** A sentence about all of it. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** Settings that belong together, under a heading. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="group-hint">{hint}</p>}
      {children}
    </section>
  );
}
