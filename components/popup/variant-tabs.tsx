import { t } from '../../lib/i18n/i18n';
import type { Register } from '../../lib/snippets/snippet';
import { EMPTY_VARIANT, type VariantForm } from '../../lib/snippets/snippet-form';
import { languageName } from './language-name';
import { usePopup, usePopupState } from './popup-context';

const registers = ['neutral', 'formal', 'friendly'] as const satisfies readonly Register[];
const offered = ['ar', 'fr', 'en', 'es', 'de', 'it', 'pt', 'tr', 'nl'];

/** The languages of the reply: one is shown at a time, others can be added. */
export function VariantTabs() {
  const { store, editor } = usePopup();
  const variants = usePopupState((state) => state.form.variants);
  const shown = usePopupState((state) => state.shownVariant);
  /** The first way of addressing people that a language has no text for yet. */
  const freeRegister = (lang: string) =>
    registers.find((register) => !variants.some((one) => one.lang === lang && one.register === register));
  const others = offered.filter((lang) => freeRegister(lang) !== undefined);

  function add(lang: string): void {
    editor.change({
      variants: [...variants, { ...EMPTY_VARIANT, lang, register: freeRegister(lang) ?? 'neutral' }],
    });
    store.setState({ shownVariant: variants.length });
  }

  function change(part: Partial<VariantForm>): void {
    editor.change({
      variants: variants.map((variant, at) => (at === shown ? { ...variant, ...part } : variant)),
    });
  }

  return (
    <div className="variant-tabs" role="group" aria-label={t('popup.editor.languages')}>
      {variants.length > 1 &&
        variants.map((variant, index) => (
          <button
            type="button"
            key={`${variant.lang} ${variant.register}`}
            className="chip-choice"
            aria-pressed={index === shown}
            onClick={() => store.setState({ shownVariant: index })}
          >
            {variantName(variant)}
          </button>
        ))}
      {variants.length === 1 && (
        <select
          className="chip-choice"
          aria-label={t('popup.editor.language')}
          value={variants[0]?.lang}
          onChange={(event) => change({ lang: event.target.value })}
        >
          {['', ...new Set([...offered, variants[0]?.lang ?? ''])].filter(isFirstOf).map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang)}
            </option>
          ))}
        </select>
      )}
      <select
        className="chip-choice"
        aria-label={t('popup.editor.addLanguage')}
        value=""
        onChange={(event) => add(event.target.value)}
      >
        <option value="">{t('popup.editor.addLanguage')}</option>
        {others.map((lang) => (
          <option key={lang} value={lang}>
            {variants.some((variant) => variant.lang === lang)
              ? t('popup.editor.otherRegister', { language: languageName(lang) })
              : languageName(lang)}
          </option>
        ))}
      </select>
      <select
        className="chip-choice"
        aria-label={t('popup.editor.register')}
        value={variants[shown]?.register ?? 'neutral'}
        onChange={(event) => {
          const register = registers.find((one) => one === event.target.value);
          if (register) change({ register });
        }}
      >
        {registers.map((register) => (
          <option key={register} value={register}>
            {t(`popup.editor.registers.${register}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function variantName({ lang, register }: VariantForm): string {
  const language = languageName(lang);
  return register === 'neutral' ? language : `${language} · ${t(`popup.editor.registers.${register}`)}`;
}

function isFirstOf(lang: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(lang) === index;
}
