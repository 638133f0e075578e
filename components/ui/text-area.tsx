import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldProps } from './field';

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'id'> & {
    onValue: (value: string) => void;
    /** Shown under the text, inside its frame. */
    tools?: ReactNode;
  };

/** Several lines of text, in the direction of what is typed. */
export function TextArea({ label, hint, problem, onValue, tools, ...props }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <div className="text-area-frame">
          <textarea
            dir={props.value ? 'auto' : undefined}
            {...props}
            {...control}
            className="text-control text-area"
            onChange={(event) => onValue(event.target.value)}
          />
          {tools}
        </div>
      )}
    </Field>
  );
}
