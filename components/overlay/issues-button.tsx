import { useStore } from 'zustand';
import { plural, t } from '../../lib/i18n/i18n';
import { CheckIcon } from './icons';
import { useOverlay } from './overlay-context';

/** How many suggestions there are, or a tick; goes to the next one. */
export function IssuesButton() {
  const { session } = useOverlay().active;
  const issues = useStore(session.store, (state) => state.diagnostics.length);
  const status = useStore(session.store, (state) => state.status);

  const none = t(status === 'failed' ? 'overlay.checkFailed' : 'overlay.noSuggestions');
  const label = issues > 0 ? plural('overlay.suggestions', issues) : none;
  return (
    <button
      type="button"
      className={`issues ${issues > 0 ? 'some' : status === 'failed' ? 'failed' : 'none'}`}
      data-part="issues"
      aria-label={label}
      title={issues > 0 ? `${label} (F8)` : label}
      onClick={() => session.card.step(1)}
    >
      {issues > 0 ? <span className="badge">{issues}</span> : <CheckIcon />}
    </button>
  );
}
