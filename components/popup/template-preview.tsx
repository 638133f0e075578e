import { useDeferredValue, useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { fieldLabel } from '../../lib/i18n/field-label';
import { languageOf } from '../../lib/snippets/snippet-form';
import { fillTemplate } from '../../lib/snippets/template/fill-template';

/** What will be inserted, and what will be asked for; nothing for a text without placeholders. */
export function TemplatePreview({ body, lang }: { body: string; lang: string }) {
  const shown = useDeferredValue(body);
  const [now] = useState(() => new Date());
  if (!shown.includes('{{')) return undefined;
  const { text, fields, broken } = fillTemplate(shown, {
    values: { name: t('popup.editor.sampleName') },
    lang: languageOf({ lang, body: shown }),
    now,
    random: () => 0,
    included: {},
  });
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
