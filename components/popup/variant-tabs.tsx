import { t } from '../../lib/i18n/i18n';
import { EMPTY_VARIANT } from '../../lib/snippets/snippet-form';
import { languageName } from './language-name';
import { usePopup, usePopupState } from './popup-context';

const offered = ['ar', 'fr', 'en', 'es', 'de', 'it', 'pt', 'tr', 'nl'];

/** The languages of the reply: one is shown at a time, others can be added. */
export function VariantTabs() {
  const { store, editor } = usePopup();
  const variants = usePopupState((state) => state.form.variants);
  const shown = usePopupState((state) => state.shownVariant);
  const others = offered.filter((lang) => !variants.some((variant) => variant.lang === lang));

  function add(lang: string): void {
    editor.change({ variants: [...variants, { ...EMPTY_VARIANT, lang }] });
    store.setState({ shownVariant: variants.length });
  }

  function setLanguage(lang: string): void {
    editor.change({
      variants: variants.map((variant, at) => (at === shown ? { ...variant, lang } : variant)),
    });
  }

  return (
    <div className="variant-tabs" role="group" aria-label={t('popup.editor.languages')}>
      {variants.length > 1 &&
        variants.map(({ lang }, index) => (
          <button
            type="button"
            key={lang}
            className="variant-tab"
            aria-pressed={index === shown}
            onClick={() => store.setState({ shownVariant: index })}
          >
            {languageName(lang)}
          </button>
        ))}
      {variants.length === 1 && (
        <select
          className="variant-select"
          aria-label={t('popup.editor.language')}
          value={variants[0]?.lang}
          onChange={(event) => setLanguage(event.target.value)}
        >
          {['', ...new Set([...offered, variants[0]?.lang ?? ''])].filter(isFirstOf).map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang)}
            </option>
          ))}
        </select>
      )}
      <select
        className="variant-select"
        aria-label={t('popup.editor.addLanguage')}
        value=""
        onChange={(event) => add(event.target.value)}
      >
        <option value="">{t('popup.editor.addLanguage')}</option>
        {others.map((lang) => (
          <option key={lang} value={lang}>
            {languageName(lang)}
          </option>
        ))}
      </select>
    </div>
  );
}

function isFirstOf(lang: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(lang) === index;
}
