import { useRef } from 'react';
import { useStore } from 'zustand';
import { type CardAction, cardActions } from '../../lib/composer/card-control';
import type { CardState } from '../../lib/composer/session-state';
import { t } from '../../lib/i18n/i18n';
import { MoreIcon } from './icons';
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

  const actions = cardActions(card).map((action, index) => ({ action, index }));
  const rows = ['replacements', 'usual', 'seldom'].map((row) => ({
    row,
    entries: actions.filter(({ action }) => rowOf(action) === row),
  }));
  const isChosen = (index: number) => mode === 'keyboard' && index === choice;
  return (
    <div className="card" data-part="card" role="dialog" aria-label={t('overlay.suggestion')} ref={ref}>
      <p className={`severity ${diagnostic.category}`} data-part="severity">
        {t(`overlay.severity.${diagnostic.severity}`)}
      </p>
      <p className="message" dir="auto">
        {diagnostic.message}
      </p>
      {rows.map(({ row, entries }) => (
        <div className={`actions ${row}`} key={row}>
          {entries.map(({ action, index }) => (
            <ActionButton
              key={labelOf(action)}
              action={action}
              isChosen={isChosen(index)}
              onClick={() =>
                action.kind === 'more' ? session.card.expand() : void session.act(diagnostic, action)
              }
            />
          ))}
        </div>
      ))}
      {mode === 'keyboard' && <p className="keys">{t('overlay.cardKeys')}</p>}
    </div>
  );
}

function rowOf({ kind }: CardAction): 'replacements' | 'usual' | 'seldom' {
  if (kind === 'replace') return 'replacements';
  return kind === 'ignore' || kind === 'add-word' || kind === 'more' ? 'usual' : 'seldom';
}

interface ActionButtonProps {
  readonly action: CardAction;
  readonly isChosen: boolean;
  readonly onClick: () => void;
}

function ActionButton({ action, isChosen, onClick }: ActionButtonProps) {
  const label = labelOf(action);
  const isMore = action.kind === 'more';
  return (
    <button
      type="button"
      className={`${action.kind} ${isChosen ? 'chosen' : ''}`}
      data-part={action.kind}
      dir="auto"
      aria-label={label}
      title={isMore ? label : undefined}
      aria-expanded={isMore ? false : undefined}
      onClick={onClick}
    >
      {isMore ? <MoreIcon /> : label}
    </button>
  );
}

const labels = {
  ignore: 'overlay.ignore',
  'add-word': 'overlay.addWord',
  more: 'overlay.more',
  'ignore-always': 'overlay.ignoreAlways',
  'ignore-site': 'overlay.ignoreSite',
} as const;

/** The text of an action's button. */
export function labelOf(action: CardAction): string {
  if (action.kind === 'replace') return action.text === '' ? t('overlay.delete') : action.text;
  if (action.kind === 'rule-off')
    return t(action.of === 'spelling' ? 'overlay.ruleOff.spelling' : 'overlay.ruleOff.ask');
  return t(labels[action.kind]);
}
