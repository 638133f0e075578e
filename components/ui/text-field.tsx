import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'id'> & { onValue: (value: string) => void };

/** One line of text, in the direction of what is typed. */
export function TextField({ label, hint, problem, onValue, ...props }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          // While it is empty, the direction of the page: "auto" would mean left to right.
          dir={props.value ? 'auto' : undefined}
          autoComplete="off"
          {...props}
          {...control}
          className="text-control"
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
