import { type ComponentProps, useId } from 'react';
import { TextField } from '../../ui/text-field';

type NameFieldProps = ComponentProps<typeof TextField> & {
  /** Names to propose. */
  readonly known: readonly string[];
};

/** A name that may have been given before. */
export function NameField({ known, ...props }: NameFieldProps) {
  const id = useId();
  return (
    <>
      <TextField {...props} list={id} />
      <datalist id={id}>
        {[...new Set(known)]
          .sort((a, b) => a.localeCompare(b))
          .map((name) => (
            <option key={name}>{name}</option>
          ))}
      </datalist>
    </>
  );
}
