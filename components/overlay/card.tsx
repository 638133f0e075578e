import { useRef } from 'react';
import { useStore } from 'zustand';
import { type CardAction, cardActions } from '../../lib/composer/card-control';
import type { CardState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { useOverlay } from './overlay-context';
import { usePlace } from './use-place';

/** The card of one suggestion: what is wrong, in a sentence, and what can be done about it. */
export function Card() {
  const { session } = useOverlay().active;
  const card = useStore(session.store, (state) => state.card);
  return card ? <OpenCard card={card} /> : undefined;
}

function OpenCard({ card }: { readonly card: CardState }) {
  const { active, direction } = useOverlay();
  const { session } = active;
  const { diagnostic, mode, choice } = card;
  const ref = useRef<HTMLDivElement>(null);
  usePlace(ref, () => session.marks.visibleRects(diagnostic)[0], direction);

  const actions = cardActions(diagnostic).map((action, index) => ({ action, index }));
  const isReplacement = ({ action }: { action: CardAction }) => action.kind === 'replace';
  const rows = [actions.filter(isReplacement), actions.filter((entry) => !isReplacement(entry))];
  const isChosen = (index: number) => mode === 'keyboard' && index === choice;
  return (
    <div className="card" data-part="card" role="dialog" aria-label={t('overlay.suggestion')} ref={ref}>
      <p className="message" dir="auto">
        <span className={`dot ${diagnostic.category}`} aria-hidden="true" />
        {diagnostic.message}
      </p>
      {rows.map((row) => (
        <div className="actions" key={row[0]?.action.kind}>
          {row.map(({ action, index }) => (
            <button
              type="button"
              key={labelOf(action)}
              className={`${action.kind} ${isChosen(index) ? 'chosen' : ''}`}
              data-part={action.kind}
              dir="auto"
              onClick={() => void session.act(diagnostic, action)}
            >
              {labelOf(action)}
            </button>
          ))}
        </div>
      ))}
      {mode === 'keyboard' && <p className="keys">{t('overlay.cardKeys')}</p>}
    </div>
  );
}

/** The text of an action's button. */
export function labelOf(action: CardAction): string {
  if (action.kind === 'replace') return action.text === '' ? t('overlay.delete') : action.text;
  return t(action.kind === 'ignore' ? 'overlay.ignore' : 'overlay.addWord');
}
