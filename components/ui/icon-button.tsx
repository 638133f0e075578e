import type { ComponentProps, ReactNode } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does; shown as a tooltip too. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that shows an icon only. */
export function IconButton({ label, icon, ...props }: IconButtonProps) {
  return (
    <button type="button" {...props} className="icon-button" aria-label={label} title={label}>
      {icon}
    </button>
  );
}
