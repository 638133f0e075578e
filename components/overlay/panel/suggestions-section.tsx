import { useStore } from 'zustand';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { safeDiagnostics } from '../../../lib/checks/safe-diagnostics';
import { plural, t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { labelOf } from '../card';
import { useOverlay } from '../overlay-context';

/** All suggestions of the text, and the sure ones at a press. */
export function SuggestionsSection() {
  const { session } = useOverlay().active;
  const diagnostics = useStore(session.store, (state) => state.diagnostics);
  const isChecking = useStore(session.store, ({ status }) => status === 'checking');
  const safe = safeDiagnostics(diagnostics).length;
  const acceptSafe = async () => {
    const made = await session.acceptSafe();
    session.store.setState({ said: plural('panel.suggestions.accepted', made) });
  };
  return (
    <>
      {safe > 0 && (
        <button
          type="button"
          className="panel-primary"
          data-part="accept-safe"
          onClick={() => void acceptSafe()}
        >
          {plural('panel.suggestions.acceptSafe', safe)}
        </button>
      )}
      {diagnostics.length === 0 && (
        <p className="panel-empty">{t(isChecking ? 'overlay.checking' : 'panel.suggestions.none')}</p>
      )}
      <ul className="panel-list">
        {diagnostics.map((diagnostic) => (
          <Suggestion key={`${diagnostic.id} ${diagnostic.from}`} diagnostic={diagnostic} />
        ))}
      </ul>
    </>
  );
}

function Suggestion({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const { session } = useOverlay().active;
  const { from, to, category, message, replacements } = diagnostic;
  const word = session.store.getState().text.slice(from, to);
  const [first] = replacements;
  const show = () => {
    session.marks.reveal(diagnostic);
    session.card.open(diagnostic, 'pointer');
  };
  return (
    <li className="panel-suggestion" data-part="suggestion">
      <p>
        <span className={`dot ${category}`} aria-hidden="true" />
        <span>
          <bdi className="panel-word">{word}</bdi> <bdi>{message}</bdi>
        </span>
      </p>
      <div className="panel-buttons">
        {first !== undefined && (
          <button
            type="button"
            className="replace"
            dir="auto"
            aria-label={t('panel.suggestions.replace', {
              word: isolate(word),
              replacement: isolate(labelOf({ kind: 'replace', text: first })),
            })}
            onClick={() => void session.act(diagnostic, { kind: 'replace', text: first })}
          >
            {labelOf({ kind: 'replace', text: first })}
          </button>
        )}
        {replacements.length > 1 && (
          <button type="button" className="quiet" onClick={show}>
            {t('panel.suggestions.more')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => void session.act(diagnostic, { kind: 'ignore' })}
        >
          {t('overlay.ignore')}
        </button>
      </div>
    </li>
  );
}
