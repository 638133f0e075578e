import { type SubmitEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { FormState } from '../../lib/composer/form-control';
import { fieldLabel } from '../../lib/i18n/field-label';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { visiblePart } from '../../lib/layout/visible-part';
import type { TemplateField } from '../../lib/snippets/template/template-field';
import { FormField } from './form-field';
import { useOverlay } from './overlay-context';
import { usePlace } from './use-place';

/** What has to be said before a reply is inserted, at the caret. */
export function FormBox() {
  const { session } = useOverlay().active;
  const form = useStore(session.store, (state) => state.form);
  return form ? <OpenForm form={form} /> : undefined;
}

function OpenForm({ form }: { readonly form: FormState }) {
  const { active, direction } = useOverlay();
  const { session, element } = active;
  const ref = useRef<HTMLFormElement>(null);
  const { range } = form.request;
  usePlace(
    ref,
    () => {
      const rect = session.marks.rects({ from: range.from, to: range.from })[0];
      return visiblePart(rect ?? element.getBoundingClientRect(), element);
    },
    direction,
  );
  // This form takes the focus, and gives it back; the first open question gets it.
  useEffect(() => focusField(ref.current, undefined), []);
  useEffect(() => {
    if (form.missing !== undefined) focusField(ref.current, form.missing);
  }, [form.missing]);

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    session.form.submit();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only moves the focus, as a press does by itself elsewhere
    <form
      className="form"
      data-part="form"
      ref={ref}
      noValidate
      aria-label={t('overlay.form.title', { title: isolate(form.title) })}
      onSubmit={onSubmit}
      // A press is repeated here by a script, which moves no focus.
      onMouseDown={({ target }) =>
        (target as HTMLElement).closest<HTMLElement>('input, textarea, select')?.focus()
      }
    >
      <p className="form-title" dir="auto">
        {form.title}
      </p>
      {form.fields.map((field: TemplateField) => (
        <FormField
          key={field.key}
          field={field}
          label={fieldLabel(field)}
          value={form.answers[field.key] ?? ''}
          isMissing={form.missing === field.key}
          onAnswer={(value) => session.form.answer(field.key, value)}
        />
      ))}
      <div className="actions">
        <button type="button" className="replace" onClick={() => session.form.submit()}>
          {t('overlay.form.insert')}
        </button>
        <button type="button" onClick={() => session.form.cancel()}>
          {t('overlay.form.cancel')}
        </button>
      </div>
      <p className="keys">{t('overlay.form.keys')}</p>
      {/* Enter in a field presses it. */}
      <button type="submit" hidden tabIndex={-1} aria-label={t('overlay.form.insert')} />
    </form>
  );
}

function focusField(form: HTMLFormElement | null, key: string | undefined): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const field = key === undefined ? fields[0] : fields.find(({ dataset }) => dataset['field'] === key);
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}
