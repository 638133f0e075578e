import { useState } from 'react';
import { t } from '../../lib/i18n/i18n';
import { EMPTY_FORM } from '../../lib/snippets/snippet-form';
import { Button } from '../ui/button';
import { exampleSnippets } from './example-snippets';
import { usePopup } from './popup-context';
import { showToast } from './show-toast';
import { SnippetPreview } from './snippet-preview';

/** Shown while there is no saved reply at all. */
export function EmptyList() {
  const { store, editor, services } = usePopup();
  const [adding, setAdding] = useState(false);
  const examples = exampleSnippets();

  async function addExamples(): Promise<void> {
    setAdding(true);
    try {
      // One after the other: the list shows the last one first.
      for (const example of examples.toReversed()) await services.snippets.save(example);
      showToast(store, t('popup.toast.examplesAdded'));
    } catch {
      showToast(store, t('popup.editor.failed'));
    }
    setAdding(false);
    // The button that was pressed goes away with this view.
    document.querySelector<HTMLElement>('input[type="search"]')?.focus();
    store.setState(({ revision }) => ({ revision: revision + 1 }));
  }

  return (
    <div className="empty">
      <p className="empty-title">{t('popup.list.emptyTitle')}</p>
      <p>{t('popup.list.emptyHint')}</p>
      <Button variant="primary" onClick={() => editor.open(EMPTY_FORM)}>
        {t('popup.list.createFirst')}
      </Button>
      <section className="examples" aria-labelledby="examples-title">
        <h2 id="examples-title">{t('popup.list.examplesTitle')}</h2>
        <ul>
          {examples.map(({ title, triggers, variants }) => (
            <li key={title}>
              <span className="snippet-head">
                <span className="snippet-title">{title}</span>
                <bdi className="trigger-chip">{triggers[0]}</bdi>
              </span>
              <SnippetPreview text={variants[0]?.body ?? ''} />
            </li>
          ))}
        </ul>
        <Button disabled={adding} onClick={() => void addExamples()}>
          {t('popup.list.addExamples')}
        </Button>
      </section>
    </div>
  );
}
