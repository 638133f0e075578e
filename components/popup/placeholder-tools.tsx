import type { RefObject } from 'react';
import { t } from '../../lib/i18n/i18n';
import { insertAtCaret } from './insert-at-caret';
import { placeholderSources } from '../../lib/i18n/placeholder-sources';

/** Buttons that put a placeholder into the text at the caret. */
export function PlaceholderTools({ field }: { field: RefObject<HTMLTextAreaElement | null> }) {
  const { name, cursor } = placeholderSources();
  return (
    <div role="group" className="placeholder-tools" aria-label={t('popup.editor.insert')}>
      <span aria-hidden="true">{t('popup.editor.insert')}</span>
      {[name, cursor].map((source) => (
        <button
          key={source}
          type="button"
          className="placeholder-button"
          onClick={() => field.current && insertAtCaret(field.current, source)}
        >
          <bdi>{source}</bdi>
        </button>
      ))}
    </div>
  );
}
