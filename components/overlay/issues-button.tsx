import { useStore } from 'zustand';
import { plural, t } from '../../lib/i18n/i18n';
import { CheckIcon } from './icons';
import { useOverlay } from './overlay-context';

/** How many suggestions there are, or a tick; goes to the next one. Says so when a part of the text is unchecked. */
export function IssuesButton() {
  const { session } = useOverlay().active;
  const issues = useStore(session.store, (state) => state.diagnostics.length);
  const hasFailed = useStore(session.store, ({ status }) => status === 'failed');
  const isUnknown = useStore(
    session.store,
    ({ status, diagnostics }) => status === 'checking' && diagnostics.length === 0,
  );

  const failure = hasFailed ? t('overlay.checkFailed') : undefined;
  const found = issues > 0 ? plural('overlay.suggestions', issues) : undefined;
  const nothing = isUnknown ? t('overlay.checking') : t('overlay.noSuggestions');
  const label = [found, failure].filter(Boolean).join('. ') || nothing;
  return (
    <button
      type="button"
      className={`issues ${failure ? 'failed' : found ? 'some' : isUnknown ? 'unknown' : 'none'}`}
      data-part="issues"
      aria-label={label}
      title={issues > 0 ? `${label} (F8)` : label}
      onClick={() => session.card.step(1)}
    >
      {issues > 0 ? <span className="badge">{issues}</span> : <CheckIcon />}
    </button>
  );
}
