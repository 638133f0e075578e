import { Field, type FieldProps } from './field';
import { CloseIcon } from './icons';

interface ChipChoiceProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** What the choice says while nothing is chosen. */
  readonly none: string;
  /** What it says after something is. */
  readonly more: string;
  /** Label of the button that takes one off. */
  readonly removeLabel: (label: string) => string;
  readonly onChosen: (chosen: readonly Value[]) => void;
}

/** A choice of several from many: what is chosen is shown, and can be taken off. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  const { label, hint, options, chosen, none, more, removeLabel, onChosen } = props;
  const isOther = ({ value }: { value: Value }) => !chosen.includes(value);
  const labelOf = (value: Value) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="chips">
          {chosen.map((value) => (
            <button
              type="button"
              key={value}
              className="chip"
              aria-label={removeLabel(labelOf(value))}
              onClick={() => onChosen(chosen.filter((other) => other !== value))}
            >
              <bdi>{labelOf(value)}</bdi>
              <CloseIcon />
            </button>
          ))}
          <select
            {...control}
            className="chip-choice"
            value=""
            onChange={({ target }) => {
              const added = options.find(({ value }) => value === target.value);
              if (added) onChosen([...chosen, added.value]);
            }}
          >
            <option value="">{chosen.length === 0 ? none : more}</option>
            {options.filter(isOther).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
