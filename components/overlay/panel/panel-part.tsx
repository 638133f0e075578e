import type { ReactNode } from 'react';

interface PanelPartProps {
  readonly title: string;
  /** What stands at the end of its head line. */
  readonly action: ReactNode;
  readonly part: string;
  readonly children: ReactNode;
}

/** A part of a section with a head line of its own. */
export function PanelPart({ title, action, part, children }: PanelPartProps) {
  return (
    <section className="panel-part" aria-label={title} data-part={part}>
      <header>
        <h3>{title}</h3>
        {action}
      </header>
      {children}
    </section>
  );
}
