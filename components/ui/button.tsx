import type { ComponentProps } from 'react';

/** How much a button asks for attention; `quiet` looks like text. */
export type ButtonVariant = 'primary' | 'plain' | 'danger' | 'quiet';

/** A push button; never submits unless told to by `type`. */
export function Button({
  variant = 'plain',
  ...props
}: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button type="button" {...props} className={`button button-${variant}`} />;
}
