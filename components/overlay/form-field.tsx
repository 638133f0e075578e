import { type ChangeEvent, useId } from 'react';
import { t } from '../../lib/i18n/i18n';
import type { TemplateField } from '../../lib/snippets/template/template-field';

interface FormFieldProps {
  readonly field: TemplateField;
  readonly label: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly onAnswer: (value: string) => void;
}

/** One question of the form. */
export function FormField({ field, label, value, isMissing, onAnswer }: FormFieldProps) {
  const id = useId();
  const { kind } = field;
  const shared = {
    id,
    'data-field': field.key,
    'aria-invalid': isMissing || undefined,
    'aria-describedby': isMissing ? `${id}-problem` : undefined,
  };
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onAnswer(event.target.value);

  if (kind === 'toggle') {
    return (
      <label className="form-toggle">
        <input
          {...shared}
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onAnswer(event.target.checked ? 'on' : '')}
        />
        <span dir="auto">{label}</span>
      </label>
    );
  }
  return (
    <div className="form-field">
      <label htmlFor={id} dir="auto">
        {label}
      </label>
      {kind === 'choice' || kind === 'gender' || kind === 'register' ? (
        <select {...shared} value={value} onChange={onChange}>
          {(field.options ?? []).map((option) => (
            <option key={option} value={option}>
              {kind === 'choice' ? option : optionLabel(option)}
            </option>
          ))}
        </select>
      ) : kind === 'long' ? (
        <textarea {...shared} rows={3} dir="auto" value={value} onChange={onChange} />
      ) : (
        <input
          {...shared}
          type="text"
          dir="auto"
          autoComplete="off"
          inputMode={kind === 'number' ? 'numeric' : undefined}
          value={value}
          onChange={onChange}
        />
      )}
      {isMissing && (
        <p id={`${id}-problem`} className="form-problem" role="alert">
          {t('overlay.form.needed')}
        </p>
      )}
    </div>
  );
}

function optionLabel(option: string): string {
  switch (option) {
    case 'm':
      return t('overlay.form.m');
    case 'f':
      return t('overlay.form.f');
    case 'friendly':
      return t('overlay.form.friendly');
    case 'formal':
      return t('overlay.form.formal');
    default:
      return t('overlay.form.x');
  }
}
