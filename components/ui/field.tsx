import { useId, type ReactNode } from 'react';

/** What a control needs to be tied to its label, hint and problem. */
export interface FieldControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** What the fields share. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why the value was refused, in a sentence. */
  readonly problem?: string | undefined;
}

/** A control with its label above, and below it what is wrong with the value or, when nothing is, a hint. */
export function Field({
  label,
  hint,
  problem,
  children,
}: FieldProps & { children: (control: FieldControlProps) => ReactNode }) {
  const id = useId();
  const noteId = problem || hint ? `${id}-note` : undefined;
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children({ id, 'aria-describedby': noteId, 'aria-invalid': problem ? true : undefined })}
      {noteId && (
        <p id={noteId} className={problem ? 'field-problem' : 'field-hint'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
