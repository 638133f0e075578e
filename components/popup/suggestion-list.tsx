import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { usePopup, usePopupState } from './popup-context';

const mostReplacements = 3;

/** What the engine has to say about the text in the language that is shown. */
export function SuggestionList() {
  const { editor } = usePopup();
  const suggestions = usePopupState((state) => state.suggestions);
  const shown = usePopupState((state) => state.shownVariant);
  if (suggestions.length === 0) return undefined;
  const here = suggestions.filter(({ variant }) => variant === shown);
  return (
    <section ref={show} className="suggestions" aria-label={t('popup.editor.suggestions')}>
      <p role="alert">
        {plural('popup.editor.found', suggestions.length)} {t('popup.editor.saveAnyway')}
      </p>
      <ul>
        {here.map((suggestion) => (
          <li key={`${suggestion.part} ${suggestion.from} ${suggestion.message}`}>
            <p>
              <bdi className="suggestion-words">{suggestion.words}</bdi> <bdi>{suggestion.message}</bdi>
            </p>
            <span className="suggestion-fixes">
              {suggestion.replacements.slice(0, mostReplacements).map((replacement) => (
                <button
                  key={replacement}
                  type="button"
                  className="placeholder-button"
                  aria-label={t('popup.editor.replaceBy', {
                    words: isolate(suggestion.words),
                    replacement: isolate(replacement),
                  })}
                  onClick={() => void editor.accept(suggestion, replacement)}
                >
                  <bdi>{replacement === '' ? t('popup.editor.takeOut') : replacement}</bdi>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever presses Save looks at the button. */
function show(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: 'nearest' });
}
