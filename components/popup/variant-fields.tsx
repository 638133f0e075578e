import type { KeyboardEvent, RefObject } from 'react';
import { t } from '../../lib/i18n/i18n';
import type { VariantForm } from '../../lib/snippets/snippet-form';
import { TextArea } from '../ui/text-area';
import { PlaceholderTools } from './placeholder-tools';
import { usePopup, usePopupState } from './popup-context';
import { problemText } from './problem-text';
import { SuggestionList } from './suggestion-list';
import { TemplatePreview } from './template-preview';
import { VariantTabs } from './variant-tabs';

interface VariantFieldsProps {
  readonly bodyElement: RefObject<HTMLTextAreaElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The text in the language that is shown, with its shorter text and what it will look like. */
export function VariantFields({ bodyElement, onKeyDown }: VariantFieldsProps) {
  const { editor } = usePopup();
  const variants = usePopupState((state) => state.form.variants);
  const shown = usePopupState((state) => state.shownVariant);
  const problems = usePopupState((state) => state.problems);
  const variant = variants[shown] ?? variants[0];
  if (!variant) return undefined;

  function change(part: Partial<VariantForm>): void {
    editor.change({ variants: variants.map((one) => (one === variant ? { ...one, ...part } : one)) });
  }

  return (
    <>
      <VariantTabs />
      <TextArea
        ref={bodyElement}
        label={t('popup.editor.body')}
        hint={<PlaceholderHelp />}
        value={variant.body}
        problem={problemText(problems, 'body')}
        tools={<PlaceholderTools field={bodyElement} />}
        onKeyDown={onKeyDown}
        onValue={(body) => change({ body })}
      />
      <SuggestionList />
      <TemplatePreview body={variant.body} lang={variant.lang} />
      <details className="short-text" open={variant.short !== ''}>
        <summary>{t('popup.editor.short')}</summary>
        <TextArea
          label={t('popup.editor.shortLabel')}
          hint={t('popup.editor.shortHint')}
          value={variant.short}
          onKeyDown={onKeyDown}
          onValue={(short) => change({ short })}
        />
      </details>
    </>
  );
}

function PlaceholderHelp() {
  return (
    <>
      {t('popup.editor.nameHelp', { fallback: t('popup.placeholder.fallback') })}{' '}
      {t('popup.editor.cursorHelp')}
    </>
  );
}
