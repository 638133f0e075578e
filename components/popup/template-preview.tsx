import { useDeferredValue, useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { fieldLabel } from '../../lib/i18n/field-label';
import { languageOf } from '../../lib/snippets/snippet-form';
import { fillTemplate } from '../../lib/snippets/template/fill-template';
import type { TemplateAnswers, TemplateField } from '../../lib/snippets/template/template-field';

/** What will be inserted, and what will be asked for; nothing for a text without placeholders. */
export function TemplatePreview({ body, lang }: { body: string; lang: string }) {
  const shown = useDeferredValue(body);
  const [now] = useState(() => new Date());
  if (!shown.includes('{{')) return undefined;
  const context = {
    values: { name: t('popup.editor.sampleName') },
    lang: languageOf({ lang, body: shown }),
    now,
    random: () => 0,
    included: {},
  };
  const { fields, broken } = fillTemplate(shown, context);
  const { text } = fillTemplate(shown, { ...context, answers: sampleAnswers(fields) });
  const bad = broken.filter((source) => !source.startsWith('{{>'));
  return (
    <section className="template-preview" aria-label={t('popup.editor.preview')}>
      <p dir="auto">{text}</p>
      {fields.length > 0 && (
        <p className="field-hint">
          {t('popup.editor.asksFor', {
            fields: fields.map((field) => isolate(fieldLabel(field))).join(', '),
          })}
        </p>
      )}
      {bad.length > 0 && (
        <p className="field-problem">{t('popup.editor.notUnderstood', { source: isolate(bad[0] ?? '') })}</p>
      )}
    </section>
  );
}

/** Something to show for what will be asked: its name, or a number. */
function sampleAnswers(fields: readonly TemplateField[]): TemplateAnswers {
  const sampleOf = (field: TemplateField): string => {
    const { kind, options = [], initial } = field;
    if (kind === 'number') return '3';
    if (kind === 'text' || kind === 'long') return initial || `[${fieldLabel(field)}]`;
    // Of a person that nobody knows; a part that may be left out is.
    return kind === 'gender' ? 'x' : kind === 'toggle' ? '' : (initial ?? options[0] ?? '');
  };
  return Object.fromEntries(fields.map((field) => [field.key, sampleOf(field)]));
}
