import { useStore } from 'zustand';
import type { RewritePhase } from '../../../lib/composer/rewrite-control';
import { t } from '../../../lib/i18n/i18n';
import { isSafe } from '../../../lib/rewrite/result-check';
import { useOverlay } from '../overlay-context';
import { CountRow } from './count-row';
import { RewriteDiff } from './rewrite-diff';
import { RewriteWarnings } from './rewrite-warnings';

/** A rewrite as a change of the draft, what it has changed that it should not have, and its length here. */
export function RewriteResult({ phase }: { readonly phase: Extract<RewritePhase, { kind: 'done' }> }) {
  const { session } = useOverlay().active;
  const { rewrite, context } = session;
  const { draft, text, check, isWarned } = phase;
  const isStale = useStore(session.store, (state) => state.text !== draft);
  const count = context.count(text);
  return (
    <>
      {isStale && (
        <p className="panel-problem" role="alert" data-part="rewrite-stale">
          {t('rewrite.stale')}
        </p>
      )}
      <RewriteWarnings check={check} />
      {text === draft ? (
        <p className="panel-empty">{t('rewrite.unchanged')}</p>
      ) : (
        <RewriteDiff draft={draft} text={text} />
      )}
      {count && (
        <ul className="panel-counts" data-part="rewrite-count">
          <CountRow
            label={t('panel.length.characters')}
            used={count.used}
            max={count.limit}
            isGuess={!count.isExact}
          />
        </ul>
      )}
      {!isStale && text !== draft && (
        <button
          type="button"
          className={isSafe(check) ? 'panel-primary' : 'panel-primary panel-risky'}
          data-part="rewrite-insert"
          onClick={() => void rewrite.insert()}
        >
          {t(isSafe(check) ? 'rewrite.insert' : 'rewrite.insertAnyway')}
        </button>
      )}
      {isWarned && !isStale && (
        <p className="panel-note" role="alert">
          {t('rewrite.pressAgain')}
        </p>
      )}
      <div className="panel-rewrite-buttons">
        <button
          type="button"
          className={isStale ? 'panel-primary' : 'quiet'}
          data-part="rewrite-again"
          onClick={() => void rewrite.start()}
        >
          {t('rewrite.again')}
        </button>
        <button type="button" className="quiet" data-part="rewrite-other" onClick={() => rewrite.discard()}>
          {t('rewrite.other')}
        </button>
      </div>
    </>
  );
}
