import { Field } from './field';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** In the order shown; `lang` when the label is in a language of its own. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onValue: (value: Value) => void;
}

/** A choice of one from a few. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onValue,
}: SelectFieldProps<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="text-control"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );

  function choose(chosen: string): void {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onValue(option.value);
  }
}
